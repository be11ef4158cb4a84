package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.language.Language;

/**
 * Draft resolutions that another one quotes: «recommends the adoption of the following draft resolution: “The General Assembly,».
 * A quotation mark stands before each of their paragraphs, or before the first alone; behind the last stands the closing one.
 */
final class QuotedDrafts {
    private static final String STRAIGHT = "\"\"";

    private final BodyLines bodyLines;
    private final Language language;
    private List<Line> marked;
    private String marks;
    private int open;

    QuotedDrafts(BodyLines bodyLines, Language language) {
        this.bodyLines = bodyLines;
        this.language = language;
    }

    /** The lines, of which those of a quoted draft say that they are, and are without the marks that quote its paragraphs. */
    List<Line> marked(List<Line> lines) {
        marked = new ArrayList<>();
        marks = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (marks.isEmpty()) {
                marks = marksBefore(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
                open = 0;
            }
            marked.add(marks.isEmpty() ? line : quoted(line));
        }
        return marked;
    }

    private Line quoted(Line line) {
        Line quoted = line.quoted(length(line, marks));
        for (int i = 0; i < quoted.text().length(); i++) {
            char sign = quoted.text().charAt(i);
            if (marks.equals(STRAIGHT)) {
                open ^= sign == marks.charAt(0) ? 1 : 0;
            } else {
                open += sign == marks.charAt(0) ? 1 : sign == marks.charAt(1) ? -1 : 0;
            }
        }
        boolean closes = marks.equals(STRAIGHT) ? open == 1 && quoted.text().endsWith("\"") : open < 0;
        marks = closes ? "" : marks;
        return quoted;
    }

    /** The two marks that quote, where the line names who speaks behind the first of them; else nothing. */
    private String marksBefore(Line line, Line next) {
        for (String pair : pairs()) {
            int mark = length(line, pair);
            if (mark > 0 && bodyLines.isBodyLine(line.quoted(mark), next == null ? null : next.quoted(length(next, pair)))) {
                return pair;
            }
        }
        return "";
    }

    /** Those of the language first: what opens in one may close in another. */
    private List<String> pairs() {
        List<String> own = language.typography().quotes();
        return List.of(own.get(0).charAt(0) + "" + last(own.get(1)), "“”", "«»", STRAIGHT);
    }

    private static char last(String quote) {
        return quote.charAt(quote.length() - 1);
    }

    /** How much of the line the opening mark and the space behind it are. */
    private static int length(Line line, String marks) {
        String text = line.text();
        if (line.sort() != Line.Sort.WORDS || text.isEmpty() || text.charAt(0) != marks.charAt(0)) {
            return 0;
        }
        int end = 1;
        while (end < text.length() && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
            end++;
        }
        return end;
    }
}
