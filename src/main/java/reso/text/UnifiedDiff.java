package reso.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as {@code git apply} and {@code patch} take it. Lines end at LF alone, so that a CR, a missing
 * line end at the end of the file and a byte-order mark are part of the lines and come through.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\\ No newline at end of file\n";

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /**
     * @param name of the file, from the folder where the difference will be applied
     * @return nothing where the texts are equal
     */
    public static String of(String name, String before, String after) {
        return before.equals(after) ? "" : new UnifiedDiff(before, after).write(name);
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at) + 1;
            lines.add(text.substring(at, end > 0 ? end : text.length()));
            at = end > 0 ? end : text.length();
        }
        return lines;
    }

    private String write(String name) {
        out.append("--- ").append(quoted("a/" + name)).append("\n+++ ").append(quoted("b/" + name)).append('\n');
        List<LineDiff.Change> changes = LineDiff.changes(before, after);
        for (int i = 0; i < changes.size(); ) {
            int end = i + 1;
            while (end < changes.size() && changes.get(end).fromA() - changes.get(end - 1).toA() <= 2 * CONTEXT) {
                end++;
            }
            hunk(changes.subList(i, end));
            i = end;
        }
        return out.toString();
    }

    private void hunk(List<LineDiff.Change> changes) {
        LineDiff.Change first = changes.get(0);
        LineDiff.Change last = changes.get(changes.size() - 1);
        int lead = Math.min(CONTEXT, first.fromA());
        int tail = Math.min(CONTEXT, before.size() - last.toA());
        out.append("@@ -").append(range(first.fromA() - lead, last.toA() + tail))
                .append(" +").append(range(first.fromB() - lead, last.toB() + tail)).append(" @@\n");
        int at = first.fromA() - lead;
        for (LineDiff.Change change : changes) {
            write(' ', before.subList(at, change.fromA()));
            write('-', before.subList(change.fromA(), change.toA()));
            write('+', after.subList(change.fromB(), change.toB()));
            at = change.toA();
        }
        write(' ', before.subList(at, last.toA() + tail));
    }

    /** First line and number of lines; of no lines, the line before them. */
    private static String range(int from, int to) {
        return (from == to ? from : from + 1) + "," + (to - from);
    }

    private void write(char sign, List<String> lines) {
        for (String line : lines) {
            out.append(sign).append(line);
            if (!line.endsWith("\n")) {
                out.append('\n').append(NO_LINE_END);
            }
        }
    }

    /** As git writes names: in quotes where they hold what would end the line, with a tab after them where they hold spaces. */
    private static String quoted(String name) {
        if (name.chars().noneMatch(c -> c < ' ' || c == 0x7F || c == '"' || c == '\\')) {
            return name.indexOf(' ') < 0 ? name : name + '\t';
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : name.toCharArray()) {
            quoted.append(c < ' ' || c == 0x7F ? String.format("\\%03o", (int) c) : c == '"' || c == '\\' ? "\\" + c : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }
}
