package reso.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of notes that were left behind when a text was copied: figures after the comma that closes a paragraph, «admission
 * to the United Nations, 203». Nothing but the end of a paragraph tells them from a number of the text.
 */
final class StrayCalls {
    private static final Pattern AT_END = Pattern.compile("(?<=[\\p{L})”»]{1,3}[,;.])\\s(\\d{1,3})$");
    private static final Pattern SECOND = Pattern.compile("(?<=[\\p{L})”»]{1,3}[,;.])\\s(\\d{1,3})\\s\\d{1,3}$");

    private StrayCalls() {}

    /**
     * @param lines changed in place where a figure is read as a mark
     * @param lifted what is no running text
     * @param from where the running text begins
     */
    static void mark(List<Line> lines, boolean[] lifted, int from) {
        for (int i = from; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size() || lines.get(i + 1).startsBlock() || lifted[i + 1];
            if (last && !lifted[i] && lines.get(i).sort() == Line.Sort.WORDS && lines.get(i).level() == 0) {
                lines.set(i, marked(lines.get(i)));
            }
        }
    }

    private static Line marked(Line line) {
        if (!endsInFigure(line.text())) {
            return line;
        }
        Matcher second = SECOND.matcher(line.text());
        if (second.find()) {
            int start = second.end(1) + 1;
            return marked(line.with(Proses.withCall(line.prose(), start, line.text().length(), line.text().substring(start))));
        }
        Matcher mark = AT_END.matcher(line.text());
        return mark.find() ? line.with(Proses.withCall(line.prose(), mark.start(1), mark.end(1), mark.group(1))) : line;
    }

    private static boolean endsInFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }
}
