package reso.citation;

import java.util.Optional;
import reso.citation.Symbol.Kind;
import reso.language.Numerals;

/** The bodies whose resolutions and decisions have symbols of a fixed form, by the beginning of the symbol. */
enum NumberForm {
    ASSEMBLY("A/RES/", Kind.RESOLUTION, "ga"),
    ASSEMBLY_DECISION("A/DEC/", Kind.DECISION, "ga"),
    COUNCIL("S/RES/", Kind.RESOLUTION, "sc"),
    PRESIDENT("S/PRST/", Kind.STATEMENT, "sc"),
    ECOSOC("E/RES/", Kind.RESOLUTION, "ecosoc"),
    ECOSOC_DECISION("E/DEC/", Kind.DECISION, "ecosoc"),
    RIGHTS("A/HRC/RES/", Kind.RESOLUTION, "hrc"),
    RIGHTS_DECISION("A/HRC/DEC/", Kind.DECISION, "hrc"),
    RIGHTS_PRESIDENT("A/HRC/PRST/", Kind.STATEMENT, "hrc"),
    ENVIRONMENT("UNEP/EA.", Kind.RESOLUTION, "unea");

    /** Sessions of the General Assembly before the thirty-first, of 1976, carry roman numerals. */
    static final int FIRST_NUMERIC_SESSION = 31;
    static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2099;
    private final String prefix;
    private final Kind kind;
    private final String organ;

    NumberForm(String prefix, Kind kind, String organ) {
        this.prefix = prefix;
        this.kind = kind;
        this.organ = organ;
    }

    String prefix() {
        return prefix;
    }

    /** Reads what follows the prefix, in upper case. */
    Optional<Symbol> read(Cursor in) {
        Optional<Symbol> read = this == COUNCIL ? ofYear(in) : this == ENVIRONMENT ? environment(in) : numbered(in);
        return in.atEnd() ? read : Optional.empty();
    }

    private Optional<Symbol> numbered(Cursor in) {
        String special = in.skip("ES-") ? "ES-" : in.skip("S-") ? "S-" : "";
        int first = in.number();
        if (first < 0) {
            return Optional.empty();
        }
        return in.skip("/") ? slashed(special, first, in) : special.isEmpty() ? historic(first, in) : Optional.empty();
    }

    private Optional<Symbol> slashed(String special, int first, Cursor in) {
        int number = in.number();
        String part = in.part();
        if (number < 0 || first < 1) {
            return Optional.empty();
        }
        boolean year = organ.equals("ecosoc") || this == PRESIDENT;
        boolean roman = organ.equals("ga") && special.isEmpty() && first < FIRST_NUMERIC_SESSION;
        if (year != first >= FIRST_YEAR || first > LAST_YEAR || roman) {
            return Optional.empty();
        }
        String text = prefix + special + first + "/" + number + (part.isEmpty() ? "" : " " + part);
        return Optional.of(new Symbol(text, kind, organ, year ? -1 : first, number, year ? first : -1, part));
    }

    /** {@code 217(III)[A]}, which people also write {@code 217 A (III)} and {@code 217 (III) A}. */
    private Optional<Symbol> historic(int number, Cursor in) {
        String part = in.part();
        in.skipSpace();
        if (!in.skip("(")) {
            return Optional.empty();
        }
        String special = in.skip("ES-") ? "ES-" : in.skip("S-") ? "S-" : "";
        int session = in.roman();
        if (session < 0 || !in.skip(")")) {
            return Optional.empty();
        }
        String letter = in.skip("[") ? in.part() : part.isEmpty() ? in.part() : part;
        in.skip("]");
        String text = prefix + number + "(" + special + Numerals.roman(session).toUpperCase(java.util.Locale.ROOT) + ")"
                + (letter.isEmpty() ? "" : "[" + letter + "]");
        return Optional.of(new Symbol(text, kind, organ, session, number, -1, letter));
    }

    private Optional<Symbol> ofYear(Cursor in) {
        int number = in.number();
        in.skipSpace();
        if (number < 1 || !in.skip("(")) {
            return Optional.empty();
        }
        int year = in.number();
        return in.skip(")") && year >= FIRST_YEAR && year <= LAST_YEAR
                ? Optional.of(new Symbol(prefix + number + " (" + year + ")", kind, organ, -1, number, year, "")) : Optional.empty();
    }

    private Optional<Symbol> environment(Cursor in) {
        int session = in.number();
        boolean resolution = in.skip("/RES.");
        if (session < 1 || !resolution && !in.skip("/DEC.")) {
            return Optional.empty();
        }
        int number = in.number();
        String text = prefix + session + (resolution ? "/Res." : "/Dec.") + number;
        return number < 0 ? Optional.empty()
                : Optional.of(new Symbol(text, resolution ? Kind.RESOLUTION : Kind.DECISION, organ, session, number, -1, ""));
    }
}
