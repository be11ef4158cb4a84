package reso.rules.passage;

import java.util.ArrayList;
import java.util.List;
import reso.text.Coverage;
import reso.text.Span;

/** What a text quotes: words between quotation marks of any script, which are another's and keep their spelling. */
public final class Quotations {
    private static final String OPENING = "“«„《「\"”";
    private static final String CLOSING = "”»“》」\"“";

    private final String text;
    private Coverage covered;

    private Quotations(String text) {
        this.text = text;
    }

    /** Those of a text, which is gone through when it is first asked what they cover. */
    public static Quotations in(String text) {
        return new Quotations(text);
    }

    private static List<Span> quoted(String text) {
        List<Span> quoted = new ArrayList<>();
        boolean[] closesNoMore = new boolean[OPENING.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = Character.isLetterOrDigit(c) || c == ' ' ? -1 : OPENING.indexOf(c);
            int close = kind < 0 || closesNoMore[kind] ? -1 : text.indexOf(CLOSING.charAt(kind), i + 1);
            if (close > 0) {
                quoted.add(new Span(i, close));
                i = close;
            } else if (kind >= 0) {
                closesNoMore[kind] = true;
            }
        }
        return quoted;
    }

    public boolean cover(int offset) {
        if (covered == null) {
            covered = Coverage.of(quoted(text));
        }
        return covered.touches(offset);
    }
}
