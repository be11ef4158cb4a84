package reso.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Figure.Form;
import reso.citation.Mark.Figure.Part;
import reso.language.Numerals;

/**
 * Decides whose document a number is: the organ named beside it, the body that speaks where it says «its», and what the form
 * of the number allows. {@code 36/1} is of the General Assembly or of the Human Rights Council; only a name or a date tells.
 */
final class Attribution {
    private static final int LAST_ROMAN_SESSION = 30;
    /** The Economic and Social Council came no farther in its sessions with roman numbers. */
    private static final int MOST_ECONOMIC = 2200;
    private static final int FARTHEST_ALONE = 6;
    /** A year beside a number of the Security Council’s that is no farther off is a slip, and not the year of another body’s. */
    private static final int FARTHEST_YEAR = 2;
    private static final int FIRST_OWN_DIVERSITY = 14;
    private static final int LAST_RIGHTS_SESSION = 90;
    /** What is above was still to come in 2026, so that a number without a name is the Assembly's. */
    private static final int LATEST_RIGHTS_SESSION = 66;
    /** The Human Rights Council has never adopted more in one session. */
    private static final int MOST_RIGHTS_RESOLUTIONS = 60;
    /** Organs in whose names a citation may stand in full while its number is of another. */
    private static final List<String> PRINCIPAL = List.of("", "ga", "sc", "ecosoc", "hrc", "tc");
    private final String issuing;
    private final boolean mirrored;

    /**
     * @param issuing the id of the body that speaks
     * @param mirrored whether the script runs from right to left: then some programs store {@code 74/306} as {@code 306/74}
     */
    Attribution(String issuing, boolean mirrored) {
        this.issuing = issuing;
        this.mirrored = mirrored;
    }

    /** The symbols that fit; none where the body has no symbols or the number cannot be. */
    List<Symbol> candidates(Item item, Optional<Part> part) {
        Figure figure = item.figure;
        String organ = organ(item);
        String letter = part.map(p -> " " + p.letters()).orElse("");
        boolean decision = item.noun.isDecision();
        return switch (figure.form()) {
            case YEAR -> decision ? List.of() : symbol("S/RES/" + figure.first() + " (" + figure.second() + ")");
            case BARE -> decision ? List.of() : bare(item, organ, letter.strip());
            case ROMAN -> roman(item, organ, letter.strip(), decision);
            case ROMAN_SLASH -> diversity(figure, organ, decision);
            case SPECIAL -> special(figure, organ, letter, decision);
            case SLASH -> slashed(item, letter);
        };
    }

    private List<Symbol> slashed(Item item, String letter) {
        List<Symbol> read = inOrder(item, letter);
        return read.isEmpty() && mirrored && letter.isEmpty() ? inOrder(item.mirrored(), letter) : read;
    }

    private List<Symbol> inOrder(Item item, String letter) {
        Figure figure = item.figure;
        String organ = organ(item);
        return figure.isYearFirst() ? yearly(figure, organ, letter, item.noun.isDecision())
                : bySession(item, organ, figure.first() + "/" + figure.second() + letter);
    }

    /** The organ's id, with «its» and «the Council» resolved as far as the number's form lets them. */
    String organ(Item item) {
        String named = item.own && (item.organ.isEmpty() || borrowed(item)) ? issuing : item.organ;
        if (named.isEmpty() && (item.figure.form() == Form.ROMAN || item.figure.form() == Form.BARE)) {
            named = item.context;
        }
        return switch (named) {
            case "council" -> council(item.figure);
            case "commission" -> issuing.isEmpty() || PRINCIPAL.contains(issuing) ? "commission" : issuing;
            default -> named;
        };
    }

    /** «The Commission, in accordance with its resolution 73/184»: «its» may still be that of the body that speaks. */
    private static boolean borrowed(Item item) {
        boolean foreign = !PRINCIPAL.contains(item.organ) && !item.organ.equals("council") && !item.organ.equals("unea");
        return foreign && (item.figure.isYearFirst()
                || item.day.filter(day -> Sessions.ofAssembly(item.figure.first(), day.date())).isPresent());
    }

    private String council(Figure figure) {
        if (figure.form() == Form.YEAR || figure.form() == Form.BARE && !issuing.equals("ecosoc") && !issuing.equals("hrc")) {
            return "sc";
        }
        if (figure.isYearFirst()) {
            return "ecosoc";
        }
        return issuing.equals("ga") || issuing.isEmpty() || issuing.equals("hrc") ? "hrc" : issuing;
    }

    /**
     * The Security Council's numbers run on, so that each tells its year; as did the Assembly's until 1975. Where nothing says
     * whose a number is, the date beside it does: each had reached other numbers on any day.
     */
    private List<Symbol> bare(Item item, String organ, String part) {
        int number = item.figure.first();
        int stated = item.figure.second();
        int year = stated > 0 && organ.equals("sc") ? stated : Sessions.yearOfSecurityCouncil(number);
        List<Symbol> council = year > 0 ? symbol("S/RES/" + number + " (" + year + ")") : List.of();
        if (organ.equals("sc")) {
            return council;
        }
        List<Symbol> fitting = new ArrayList<>(organ.isEmpty() || organ.equals("ga") ? historic(item, part) : List.of());
        boolean ofThatYear = stated > 0 ? Sessions.ofSecurityCouncil(number, stated)
                : item.day.filter(day -> Sessions.ofSecurityCouncil(number, day.date().getYear())).isPresent();
        boolean nearYear = stated > 0 && year > 0 && Math.abs(stated - year) <= FARTHEST_YEAR;
        fitting.addAll(!organ.isEmpty() ? List.of() : ofThatYear ? council : fitting.isEmpty() && nearYear ? symbol("S/RES/" + number + " (" + stated + ")") : List.of());
        return fitting.isEmpty() && organ.isEmpty() && issuing.equals("sc") ? council : fitting;
    }

    private static List<Symbol> historic(Item item, String part) {
        int number = item.figure.first();
        Optional<Integer> stated = item.figure.second() < 0 ? Optional.empty() : Sessions.sessionOfAssembly(number, LocalDate.of(item.figure.second(), 12, 31));
        return item.day.flatMap(day -> Sessions.sessionOfAssembly(number, day.date())).or(() -> stated)
                .map(session -> symbol("A/RES/" + item.figure.first() + "(" + roman(session) + ")" + bracketed(part))).orElse(List.of());
    }

    private static String roman(int session) {
        return Numerals.roman(session).toUpperCase(Locale.ROOT);
    }

    private static String bracketed(String part) {
        return part.isEmpty() ? "" : "[" + part + "]";
    }

    private List<Symbol> roman(Item item, String organ, String part, boolean decision) {
        Figure figure = item.figure;
        if (!PRINCIPAL.contains(organ) || decision) {
            return List.of();
        }
        boolean assembly = item.own && item.day.filter(day -> Sessions.ofAssembly(figure.second(), day.date())).isPresent();
        boolean economic = organ.equals("ecosoc") && !assembly || organ.isEmpty() && issuing.equals("ecosoc") && isEconomic(item);
        if (!economic && figure.second() > LAST_ROMAN_SESSION && figure.first() <= MOST_ECONOMIC) {
            return List.of();
        }
        String session = figure.session() + roman(figure.second());
        return symbol((economic ? "E/RES/" : "A/RES/") + figure.first() + "(" + session + ")" + bracketed(part));
    }

    /** A session that only the Council that speaks can have had, on the date beside it if there is one. */
    private static boolean isEconomic(Item item) {
        int session = item.figure.second();
        return session > LAST_ROMAN_SESSION && item.day.map(day -> Sessions.ofEconomicCouncil(session, day.date())).orElse(true);
    }

    private static List<Symbol> special(Figure figure, String organ, String letter, boolean decision) {
        String prefix = organ.equals("hrc") ? "A/HRC/" : "A/";
        return symbol(prefix + (decision ? "DEC/" : "RES/") + figure.session() + figure.first() + "/" + figure.second() + letter);
    }

    /** The Conference of the Parties to the Convention on Biological Diversity has had Arabic session numbers and a series of its own since 2018. */
    private static List<Symbol> diversity(Figure figure, String organ, boolean decision) {
        if (!organ.equals("cbd") || !decision) {
            return List.of();
        }
        boolean own = figure.first() >= FIRST_OWN_DIVERSITY;
        String session = own ? String.valueOf(figure.first()) : roman(figure.first());
        return symbol((own ? "CBD" : "UNEP/CBD") + "/COP/DEC/" + session + "/" + figure.second());
    }

    private static List<Symbol> yearly(Figure figure, String organ, String letter, boolean decision) {
        if (organ.equals("chr")) {
            return symbol("E/CN.4/" + (decision ? "DEC/" : "RES/") + figure.first() + "/" + figure.second());
        }
        boolean fits = PRINCIPAL.contains(organ) && !organ.equals("tc");
        return fits ? symbol("E/" + (decision ? "DEC/" : "RES/") + figure.first() + "/" + figure.second() + letter) : List.of();
    }

    private List<Symbol> bySession(Item item, String organ, String number) {
        String act = item.noun.isDecision() ? "DEC/" : "RES/";
        int session = item.figure.first();
        boolean assembly = session >= NumberForm.FIRST_NUMERIC_SESSION && session <= Sessions.MOST_SESSIONS;
        boolean rights = session <= LAST_RIGHTS_SESSION;
        switch (organ) {
            case "ga", "sc", "ecosoc", "tc":
                return assembly ? symbol("A/" + act + number) : List.of();
            case "hrc":
                return rights && likely(item) ? symbol("A/HRC/" + act + number) : assembly ? symbol("A/" + act + number) : List.of();
            case "cbd":
                return diversity(item.figure, organ, item.noun.isDecision());
            case "unea":
                return symbol("UNEP/EA." + session + (item.noun.isDecision() ? "/Dec." : "/Res.") + item.figure.second());
            case "":
                return unnamed(item, act + number, assembly, rights);
            default:
                return List.of();
        }
    }

    /** No organ at all: the Assembly, unless the Human Rights Council speaks or is spoken of and the number may be its own. */
    private List<Symbol> unnamed(Item item, String number, boolean assembly, boolean rights) {
        List<Symbol> fitting = new ArrayList<>();
        if (assembly && (issuing.equals("ga") || mayBeOfAssembly(item))) {
            fitting.addAll(symbol("A/" + number));
        }
        boolean near = issuing.equals("hrc") || item.context.equals("hrc");
        if (near && rights && (likely(item) || !assembly)) {
            fitting.addAll(symbol("A/HRC/" + number));
        }
        return fitting.size() < 2 ? fitting : item.day.map(day -> dated(fitting, item.figure.first(), day.date())).orElse(fitting);
    }

    /** Other bodies number their decisions from where the Assembly has resolutions. */
    private static boolean mayBeOfAssembly(Item item) {
        return !item.noun.isDecision() || item.figure.second() >= Sessions.FIRST_DECISION_OF_ASSEMBLY;
    }

    private static boolean likely(Item item) {
        int most = item.noun.isDecision() ? Sessions.MOST_DECISIONS_OF_RIGHTS : MOST_RIGHTS_RESOLUTIONS;
        return item.figure.first() <= LATEST_RIGHTS_SESSION && item.figure.second() <= most;
    }

    /** Of an Assembly and a Council resolution of one number, the one that was in session on the date. */
    private static List<Symbol> dated(List<Symbol> both, int session, LocalDate date) {
        boolean assembly = Sessions.ofAssembly(session, date);
        boolean rights = Sessions.ofRightsCouncil(session, date);
        return assembly == rights ? both : List.of(both.get(assembly ? 0 : 1));
    }

    private static List<Symbol> symbol(String text) {
        return Symbol.parse(text).map(List::of).orElse(List.of());
    }

    /** Whether a number without a symbol is worth telling of: it stands beside its word, and one alone with nothing between. */
    static boolean isWorthTelling(Item item) {
        int gap = Math.max(item.figure.start() - item.noun.end(), item.noun.start() - item.figure.end());
        return item.listed || item.adjacent && (item.figure.form() != Form.BARE || gap <= FARTHEST_ALONE || item.day.isPresent() && (item.own || !item.organ.isEmpty()));
    }
}
