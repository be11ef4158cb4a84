package reso.citation;

import java.util.Optional;
import reso.citation.Symbol.Kind;

/**
 * Numbers that other bodies of the United Nations system give to what they adopt, which stand alone without a series in front:
 * {@code 1/CP.21}, {@code WHA71.1}, {@code EB136.R7}, {@code 41 C/Resolution 19}, {@code 214 EX/Decision 5}. They have no
 * address in the document service of the United Nations.
 */
final class AgencyForm {
    /** No number of this kind is longer. */
    static final int LONGEST = 24;
    private static final int MOST_SESSIONS = 400;
    private static final String[][] PARTIES = {{"CP", "fccc"}, {"CMP", "fccc"}, {"CMA", "fccc"}, {"COP", "iccd"}};

    private AgencyForm() {}

    /** @param text in upper case */
    static Optional<Symbol> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return text.startsWith("WHA") || text.startsWith("EB") ? health(text) : parties(text).or(() -> culture(text));
    }

    /** Decisions of conferences of the parties, {@code 1/CP.21}: number, body, session. */
    private static Optional<Symbol> parties(String text) {
        Cursor in = new Cursor(text);
        int number = in.number();
        if (number < 1 || !in.skip("/")) {
            return Optional.empty();
        }
        for (String[] body : PARTIES) {
            if (in.skip(body[0] + ".")) {
                int session = in.number();
                return read(in, session, number + "/" + body[0] + "." + session, Kind.DECISION, body[1]).map(s -> s.numbered(session, number));
            }
        }
        return Optional.empty();
    }

    /** Resolutions of the World Health Assembly, {@code WHA71.1}, and of its Executive Board, {@code EB136.R7}. */
    private static Optional<Symbol> health(String text) {
        Cursor in = new Cursor(text);
        boolean assembly = in.skip("WHA");
        if (!assembly && !in.skip("EB")) {
            return Optional.empty();
        }
        int session = in.number();
        String stop = assembly ? "." : ".R";
        if (session < 1 || !in.skip(stop)) {
            return Optional.empty();
        }
        int number = in.number();
        return read(in, number, (assembly ? "WHA" : "EB") + session + stop + number, Kind.RESOLUTION, "who").map(s -> s.numbered(session, number));
    }

    /** Of the General Conference and the Executive Board of UNESCO, {@code 41 C/Resolution 19}, {@code 214 EX/Decision 5}. */
    private static Optional<Symbol> culture(String text) {
        Cursor in = new Cursor(text);
        int session = in.number();
        in.skipSpace();
        boolean conference = in.skip("C/");
        if (session < 1 || session > MOST_SESSIONS || !conference && !in.skip("EX/")) {
            return Optional.empty();
        }
        boolean resolution = in.skip("RESOLUTION");
        boolean decision = !resolution && in.skip("DECISION");
        in.skipSpace();
        int number = in.number();
        Kind kind = resolution ? Kind.RESOLUTION : decision ? Kind.DECISION : Kind.DOCUMENT;
        String act = resolution ? "Resolution " : decision ? "Decision " : "";
        return read(in, number, session + (conference ? " C/" : " EX/") + act + number, kind, "unesco").map(s -> s.numbered(session, number));
    }

    private static Optional<Symbol> read(Cursor in, int last, String text, Kind kind, String organ) {
        boolean whole = last > 0 && in.atEnd();
        return whole ? Optional.of(new Symbol(text, kind, organ, -1, -1, -1, "")) : Optional.empty();
    }

    static boolean is(Symbol symbol) {
        return switch (symbol.organ()) {
            case "who", "unesco" -> true;
            case "fccc", "iccd" -> symbol.kind() == Kind.DECISION;
            default -> false;
        };
    }
}
