package reso.report;

import reso.text.LineIndex;
import reso.text.SourceText;
import reso.text.Span;

/**
 * The line of a draft that a finding is about, with marks under the words:
 *
 * <pre>
 *   64 | 7. *Invite* les États Membres
 *      |     ^^^^^^
 * </pre>
 *
 * Every line begins with the gutter, so that no words of a draft can be taken for an output line of another kind. Of a long
 * line only the part around the words is shown.
 */
final class SourceFrame {
    private static final int COLUMNS = 120;
    private static final int BEFORE = 50;
    private static final int GUTTER = 4;
    private static final String TAB = "    ";
    private static final String CUT = "…";

    private final String text;
    private final int lineStart;
    private final int lineEnd;
    private final int line;
    private final Span span;

    private SourceFrame(SourceText source, Span span) {
        LineIndex lines = source.lines();
        this.text = source.content();
        this.line = lines.lineAt(span.start());
        this.lineStart = lines.start(line);
        this.lineEnd = lines.end(line);
        int start = Math.min(span.start(), lineEnd);
        this.span = new Span(start, Math.max(start, Math.min(span.end(), lineEnd)));
    }

    /** The frame, each line ended; nothing for a blank line. */
    static String of(SourceText source, Span span, Palette palette) {
        SourceFrame frame = new SourceFrame(source, span);
        return frame.isBlank() ? "" : frame.drawn(palette);
    }

    private boolean isBlank() {
        int i = lineStart;
        while (i < lineEnd && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == lineEnd;
    }

    private String drawn(Palette palette) {
        int from = windowStart();
        int to = windowEnd(from);
        String head = from > lineStart ? CUT : "";
        String number = String.valueOf(line);
        String indent = " ".repeat(Math.max(0, GUTTER - number.length()));
        int before = Width.of(head) + Width.of(shown(from, span.start()));
        int under = Math.max(1, Width.of(shown(span.start(), Math.min(span.end(), to))));
        return palette.faint(indent + number + " |") + " " + head + shown(from, to) + (to < lineEnd ? CUT : "") + "\n"
                + palette.faint(" ".repeat(indent.length() + number.length()) + " |") + " " + " ".repeat(before) + palette.strong("^".repeat(under)) + "\n";
    }

    /** The start of the line where the words are near it, else a place some columns before them. */
    private int windowStart() {
        if (span.start() - lineStart <= COLUMNS && Width.of(shown(lineStart, span.start())) <= COLUMNS - BEFORE) {
            return lineStart;
        }
        int at = span.start();
        for (int columns = 0; at > lineStart && columns < BEFORE; ) {
            int c = text.codePointBefore(at);
            columns += width(c);
            at -= Character.charCount(c);
        }
        return at;
    }

    private int windowEnd(int from) {
        int at = from;
        for (int columns = 0; at < lineEnd; ) {
            int c = text.codePointAt(at);
            columns += width(c);
            if (columns > COLUMNS) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int width(int c) {
        return c == '\t' ? TAB.length() : Width.of(Visible.shown(c));
    }

    private String shown(int from, int to) {
        return to <= from ? "" : Visible.of(text.substring(from, to)).replace("\t", TAB);
    }
}
