package reso.rules.passage;

import java.util.ArrayList;
import java.util.List;

/** What a text quotes: words between quotation marks of any script, which are another's and keep their spelling. */
public final class Quotations {
    private static final String OPENING = "“«„《「\"”";
    private static final String CLOSING = "”»“》」\"“";

    private record Range(int start, int end) {}

    private final List<Range> ranges = new ArrayList<>();

    private Quotations() {}

    public static Quotations in(String text) {
        Quotations quotations = new Quotations();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = Character.isLetterOrDigit(c) || c == ' ' ? -1 : OPENING.indexOf(c);
            int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), i + 1);
            if (close > 0) {
                quotations.ranges.add(new Range(i, close));
                i = close;
            }
        }
        return quotations;
    }

    public boolean cover(int offset) {
        return ranges.stream().anyMatch(range -> range.start() <= offset && offset <= range.end());
    }
}
