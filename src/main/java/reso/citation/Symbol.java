package reso.citation;

import java.util.Optional;

/**
 * The symbol of a United Nations document in its canonical form: {@code A/RES/70/1}, {@code A/RES/217(III)[A]},
 * {@code S/RES/1325 (2000)}, {@code A/C.3/72/L.5/Rev.1}. Parsing a canonical symbol and printing it gives the same text.
 *
 * @param text the canonical form
 * @param organ the id of the body that issued it, {@code ga}; for series of other bodies their prefix in lower case
 * @param session of the body, or -1; roman sessions by their value
 * @param number within the session or year, or -1
 * @param year as the symbol states it, or -1
 * @param part the letter of a part, {@code B}, or of a range, {@code A-C}; else empty
 */
public record Symbol(String text, Kind kind, String organ, int session, int number, int year, String part)
        implements Comparable<Symbol> {

    /** What a symbol stands for. */
    public enum Kind {
        RESOLUTION, DECISION,
        /** A statement by a president. */
        STATEMENT, DOCUMENT;

        /** The word that JSON uses. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Reads a symbol as people and links write it: in either case, with any spaces, with full-width letters, behind a
     * language code ({@code ch/A/RES/70/1}), with the {@code (Supp)} of a web address.
     */
    public static Optional<Symbol> parse(String text) {
        return SymbolGrammar.parse(text);
    }

    /** @throws IllegalArgumentException if the text is no symbol */
    public static Symbol of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a symbol: " + text));
    }

    /** The same with the numbers that its text holds. */
    Symbol numbered(int ofSession, int ofNumber) {
        return new Symbol(text, kind, organ, ofSession, ofNumber, year, part);
    }

    /** True for the numbers of special and emergency sessions, {@code S-20/2} and {@code ES-10/19}. */
    public boolean isOfSpecialSession() {
        return text.contains("/S-") || text.contains("/ES-") || text.contains("(S-") || text.contains("(ES-");
    }

    /** True for the numbers of sessions before 1976, {@code 217(III)[A]}. */
    public boolean isHistoric() {
        return kind != Kind.DOCUMENT && session > 0 && text.contains("(");
    }

    /**
     * The symbol under which the document is issued and linked: of two joined symbols the first, of a historic resolution
     * all its parts together.
     */
    public Symbol issued() {
        int first = SymbolGrammar.firstSymbolEnd(text);
        return first < text.length() ? of(text.substring(0, first)) : isHistoric() ? whole() : this;
    }

    /**
     * The symbol as web addresses write it: as {@link #issued}, without spaces. Decisions of the General Assembly and the
     * Economic and Social Council are not issued separately and have none; nor has what other bodies of the system adopt.
     */
    public Optional<String> address() {
        boolean unissued = kind == Kind.DECISION && (text.startsWith("A/DEC/") || text.startsWith("E/DEC/")) || AgencyForm.is(this);
        return unissued ? Optional.empty() : Optional.of(issued().text.replace(" ", ""));
    }

    /** The same resolution as a whole, where this symbol names a part of it. */
    public Symbol whole() {
        if (part.isEmpty()) {
            return this;
        }
        int end = isHistoric() ? text.indexOf('[') : text.length() - part.length();
        return of(text.substring(0, end).stripTrailing());
    }

    @Override
    public int compareTo(Symbol other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
