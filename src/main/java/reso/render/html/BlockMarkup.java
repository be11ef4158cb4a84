package reso.render.html;

import java.util.ArrayList;
import java.util.List;

/** A block that a draft keeps as it stands: a table of Markdown becomes a table, anything else stays the characters it is. */
final class BlockMarkup {
    private static final int FEWEST_LINES = 2;

    private BlockMarkup() {}

    /** @param id of the block on the page */
    static Markup of(String text, String id) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Markup out = new Markup().open("div", "class", "block", "id", id).line();
        if (lines.size() >= FEWEST_LINES && isRule(lines.get(1)) && lines.stream().allMatch(line -> line.indexOf('|') >= 0)) {
            table(lines, out);
        } else {
            out.open("pre").text("\n" + text).close("pre").line();
        }
        return out.close("div").line();
    }

    private static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    private static void table(List<String> lines, Markup out) {
        out.open("table").line().open("thead").line();
        row(lines.get(0), "th", out);
        out.close("thead").line().open("tbody").line();
        lines.subList(2, lines.size()).forEach(line -> row(line, "td", out));
        out.close("tbody").line().close("table").line();
    }

    private static void row(String line, String tag, Markup out) {
        out.open("tr");
        cells(line).forEach(cell -> out.open(tag, "scope", tag.equals("th") ? "col" : "").text(cell.strip()).close(tag));
        out.close("tr").line();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
            boolean escaped = line.charAt(i) == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|';
            if (line.charAt(i) == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(line.charAt(escaped ? ++i : i));
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
