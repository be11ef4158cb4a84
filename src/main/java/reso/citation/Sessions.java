package reso.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** When bodies sit, and what numbers they can have reached. The General Assembly's session N opens in September of 1945 + N and adopts until N + 1 opens. */
public final class Sessions {
    private static final int ASSEMBLY_FOUNDED = 1945;
    private static final int ECONOMIC_FOUNDED = 1946;
    private static final int RIGHTS_FOUNDED = 2006;
    private static final int RIGHTS_SESSIONS_A_YEAR = 3;
    /** Above it the Assembly numbers its decisions; no session has adopted as many resolutions. */
    private static final int MOST_OF_ASSEMBLY = 399;
    static final int FIRST_DECISION_OF_ASSEMBLY = 301;
    private static final int MOST_DECISIONS = 999;
    private static final int MOST_OF_ECONOMIC = 200;
    private static final int MOST_OF_RIGHTS = 100;
    /** Its decisions are numbered from 1 or, in the first years, from 101. */
    static final int MOST_DECISIONS_OF_RIGHTS = 200;
    /** The last resolution of the thirtieth session, after which numbers begin anew with every session. */
    public static final int LAST_RUNNING = 3541;
    public static final int LAST_RUNNING_YEAR = 1976;
    static final int MOST_SESSIONS = 149;

    private Sessions() {}

    /** The year in which the Security Council adopted a resolution, or -1 for numbers that it has not reached by far. */
    public static int yearOfSecurityCouncil(int number) {
        return SessionTable.get().councilYear(number);
    }

    /** Whether a Security Council resolution with this number and year can be; of the newest numbers the year is not known yet. */
    public static boolean ofSecurityCouncil(int number, int year) {
        int last = SessionTable.get().lastCertain();
        return number <= last ? yearOfSecurityCouncil(number) == year : year >= yearOfSecurityCouncil(last + 1);
    }

    /** The session before 1976 that adopted a number of the General Assembly, where it is known for certain. */
    public static Optional<Integer> sessionOfAssembly(int number) {
        return SessionTable.get().sessionOf(number);
    }

    /** The regular session before the thirty-first in which the General Assembly can have adopted a number on that day. */
    static Optional<Integer> sessionOfAssembly(int number, LocalDate date) {
        int session = date.getYear() - ASSEMBLY_FOUNDED;
        return number > LAST_RUNNING ? Optional.empty() : Stream.of(session, session - 1)
                .filter(s -> s > 0 && s < NumberForm.FIRST_NUMERIC_SESSION && ofAssembly(s, date) && SessionTable.get().mayHold(s, number)).findFirst();
    }

    /** Whether the body can have adopted anything under the number of this symbol, in that session or year. */
    public static boolean hasNumber(Symbol symbol) {
        if (symbol.isOfSpecialSession()) {
            return symbol.isHistoric() || !symbol.organ().equals("ga") || symbol.session() <= lastSpecial(symbol);
        }
        return symbol.kind() == Symbol.Kind.DECISION ? hasDecision(symbol) : symbol.kind() != Symbol.Kind.RESOLUTION || hasResolution(symbol);
    }

    /** The Assembly begins its decisions above its resolutions, so that a number tells which of the two it is. */
    private static boolean hasDecision(Symbol symbol) {
        return switch (symbol.organ()) {
            case "ga" -> symbol.isHistoric() || symbol.number() >= FIRST_DECISION_OF_ASSEMBLY && symbol.number() <= MOST_DECISIONS;
            case "ecosoc" -> symbol.number() <= MOST_DECISIONS;
            case "hrc" -> symbol.number() <= MOST_DECISIONS_OF_RIGHTS;
            default -> true;
        };
    }

    private static boolean hasResolution(Symbol symbol) {
        return switch (symbol.organ()) {
            case "ga" -> symbol.isHistoric() ? symbol.number() <= LAST_RUNNING && symbol.session() < NumberForm.FIRST_NUMERIC_SESSION && SessionTable.get().mayHold(symbol.session(), symbol.number())
                    : symbol.number() <= MOST_OF_ASSEMBLY;
            case "sc" -> yearOfSecurityCouncil(symbol.number()) > 0;
            case "ecosoc" -> symbol.year() < 0 || symbol.number() <= MOST_OF_ECONOMIC;
            case "hrc" -> symbol.number() <= MOST_OF_RIGHTS;
            default -> true;
        };
    }

    /** Whether there can be a document of this symbol: {@link #hasNumber}, and where its number tells its year, in that year. */
    public static boolean canBe(Symbol symbol) {
        boolean council = symbol.kind() == Symbol.Kind.RESOLUTION && symbol.organ().equals("sc");
        return hasNumber(symbol) && (!council || ofSecurityCouncil(symbol.number(), symbol.year()));
    }

    /** The regular sessions before the thirty-first that can have adopted a number of the General Assembly. */
    public static List<Integer> sessionsOfAssembly(int number) {
        return IntStream.range(1, NumberForm.FIRST_NUMERIC_SESSION).filter(session -> SessionTable.get().mayHold(session, number)).boxed().toList();
    }

    /** Whether no body has had a session of this number, nor can it be a year. */
    public static boolean isNone(int session) {
        return session > MOST_SESSIONS && session < NumberForm.FIRST_YEAR;
    }

    /** Up to which number the Security Council is known to have come. */
    public static int lastOfSecurityCouncil() {
        return SessionTable.get().lastKnown();
    }

    /** The regular session of the General Assembly that opens in a year. */
    public static int sessionOpeningIn(int year) {
        return year - ASSEMBLY_FOUNDED;
    }

    /** The first year in which a document can have been adopted under this symbol; -1 where that cannot be told. */
    public static int firstYear(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.DOCUMENT) {
            return -1;
        }
        if (symbol.isOfSpecialSession()) {
            return years(symbol).map(SessionTable.Range::first).orElse(-1);
        }
        return switch (symbol.organ()) {
            case "ga" -> ASSEMBLY_FOUNDED + symbol.session();
            case "sc" -> symbol.year();
            case "ecosoc" -> symbol.year() < 0 ? -1 : symbol.year() - 1;
            case "hrc" -> yearOfRights(symbol.session()) - 1;
            default -> -1;
        };
    }

    /** Whether the document of this symbol can have been adopted on that day. */
    public static boolean fits(Symbol symbol, LocalDate date) {
        if (symbol.kind() == Symbol.Kind.DOCUMENT) {
            return true;
        }
        if (symbol.isOfSpecialSession()) {
            return years(symbol).map(range -> range.has(date.getYear())).orElse(true);
        }
        return switch (symbol.organ()) {
            case "ga" -> ofAssembly(symbol.session(), date);
            case "sc" -> symbol.year() == date.getYear();
            case "ecosoc" -> symbol.year() < 0 ? ofEconomicCouncil(symbol.session(), date)
                    : symbol.year() - 1 <= date.getYear() && date.getYear() <= symbol.year();
            case "hrc" -> ofRightsCouncil(symbol.session(), date);
            default -> true;
        };
    }

    /** The number of the last special session of the kind that a symbol is of, regular or emergency, that is known. */
    public static int lastSpecial(Symbol symbol) {
        return SessionTable.get().lastSpecial(special(symbol));
    }

    private static String special(Symbol symbol) {
        return symbol.text().contains("ES-") ? "ES-" : "S-";
    }

    /** Of the Human Rights Council's special sessions the table knows nothing: their numbers are the Council's own. */
    private static Optional<SessionTable.Range> years(Symbol symbol) {
        return symbol.organ().equals("ga") ? SessionTable.get().yearsOf(special(symbol) + symbol.session()) : Optional.empty();
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
        return Math.abs(date.getYear() - yearOfRights(session)) <= 1;
    }

    private static int yearOfRights(int session) {
        return RIGHTS_FOUNDED + (session - 1) / RIGHTS_SESSIONS_A_YEAR;
    }
}
