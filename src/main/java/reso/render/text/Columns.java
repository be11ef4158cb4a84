package reso.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in columns for a terminal. Widths count what a terminal shows: wide East Asian characters two cells, combining marks
 * none. Signs that could steer the terminal are shown as U+FFFD.
 */
final class Columns {
    private static final String GAP = "  ";
    private static final String LINK = "\u001b]8;;";
    private static final String END = "\u001b\\";
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String[]> links = new ArrayList<>();
    private final int[] widest;
    private final int[] widths;

    /** @param widest the most cells that each column may take */
    Columns(int... widest) {
        this.widest = widest.clone();
        this.widths = new int[widest.length];
    }

    void add(List<String> cells) {
        add(cells, 0, "");
    }

    /** A row of which one cell leads to an address; an empty one, or one with signs that no address has, leads nowhere. */
    void add(List<String> cells, int linked, String href) {
        String[] targets = new String[cells.size()];
        targets[linked] = href.chars().allMatch(c -> c > ' ' && c < 0x7F) ? href : "";
        links.add(targets);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cut(harmless(cells.get(i)), widest[i]);
            widths[i] = Math.max(widths[i], width(cell));
            shown.add(cell);
        }
        rows.add(shown);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(out, rows.get(i), links.get(i));
        }
        return out.toString();
    }

    private void line(StringBuilder out, List<String> row, String[] targets) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(linked(row.get(i), targets[i])).append(" ".repeat(widths[i] - width(row.get(i))));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String linked(String cell, String target) {
        return target == null || target.isEmpty() || cell.isEmpty() ? cell : LINK + target + END + cell + LINK + END;
    }

    private static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean space = c == '\n' || c == '\t' || c == '\r' || c == 0xA0;
            boolean steers = Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            out.appendCodePoint(space ? ' ' : steers ? 0xFFFD : c);
        });
        return out.toString();
    }

    private static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        int end = 0;
        int taken = 0;
        while (taken + width(text.codePointAt(end)) < most) {
            taken += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + "…";
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0x303E || c >= 0x3041 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
