package reso.citation;

import java.time.LocalDate;

/** When bodies sit. The General Assembly's session N opens in September of 1945 + N and adopts until N + 1 opens. */
public final class Sessions {
    private static final int ASSEMBLY_FOUNDED = 1945;
    private static final int ECONOMIC_FOUNDED = 1946;
    private static final int RIGHTS_FOUNDED = 2006;
    private static final int RIGHTS_SESSIONS_A_YEAR = 3;

    private Sessions() {}

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
