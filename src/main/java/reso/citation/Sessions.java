package reso.citation;

import java.time.LocalDate;
import java.util.Arrays;

/** When bodies sit. The General Assembly's session N opens in September of 1945 + N and adopts until N + 1 opens. */
public final class Sessions {
    private static final int ASSEMBLY_FOUNDED = 1945;
    private static final int ECONOMIC_FOUNDED = 1946;
    private static final int RIGHTS_FOUNDED = 2006;
    private static final int RIGHTS_SESSIONS_A_YEAR = 3;

    private static final int MOST_A_YEAR = 100;
    private static final int SECURITY_FOUNDED = 1946;
    /** The Security Council's first resolution of each year from 1946 on; complete to 2024, later years as far as seen. */
    private static final int[] FIRST_OF_YEAR = {
            1, 16, 38, 67, 79, 90, 97, 99, 104, 106, 111, 122, 127, 132, 133,
            161, 171, 178, 186, 200, 220, 233, 245, 263, 276, 292, 308, 325, 345, 367,
            385, 403, 423, 444, 462, 485, 500, 529, 546, 560, 581, 594, 607, 627, 647,
            684, 726, 800, 893, 970, 1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455, 1522, 1581,
            1652, 1739, 1795, 1860, 1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452, 2504,
            2561, 2618, 2672, 2722, 2768, 2812};

    private Sessions() {}

    /** The year in which the Security Council adopted a resolution, or -1 for numbers that it has not reached by far. */
    public static int yearOfSecurityCouncil(int number) {
        int found = Arrays.binarySearch(FIRST_OF_YEAR, number);
        int index = found >= 0 ? found : -found - 2;
        boolean known = number > 0 && number < FIRST_OF_YEAR[FIRST_OF_YEAR.length - 1] + MOST_A_YEAR;
        return known ? SECURITY_FOUNDED + index : -1;
    }

    /** Whether the General Assembly's regular session may have adopted something on that day. */
    public static boolean ofAssembly(int session, LocalDate date) {
        LocalDate opening = LocalDate.of(ASSEMBLY_FOUNDED + session, session == 1 ? 1 : 9, 1);
        return !date.isBefore(opening) && !date.isAfter(LocalDate.of(ASSEMBLY_FOUNDED + session + 1, 9, 30));
    }

    /** Whether the Economic and Social Council's session with a roman number may have sat on that day: two a year since 1946. */
    public static boolean ofEconomicCouncil(int session, LocalDate date) {
        return Math.abs(date.getYear() - ECONOMIC_FOUNDED - (session - 1) / 2) <= 2;
    }

    /** Whether the Human Rights Council's regular session may have been held on that day: three sessions a year since 2006. */
    public static boolean ofRightsCouncil(int session, LocalDate date) {
        int year = RIGHTS_FOUNDED + (session - 1) / RIGHTS_SESSIONS_A_YEAR;
        return Math.abs(date.getYear() - year) <= 1;
    }
}
