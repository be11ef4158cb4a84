package reso.render.text;

import java.util.ArrayList;
import java.util.List;
import reso.render.CitationRow;
import reso.render.CitedDraft;

/**
 * Citations as comma-separated values (RFC 4180), a row each. Cells that a spreadsheet would run as a formula begin with an
 * apostrophe.
 */
public final class CitationCsv {
    private static final List<String> HEAD = List.of("path", "address", "in", "line", "column", "text", "symbol", "kind", "status",
            "date", "title", "url", "volume", "registration", "candidates");
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final String END = "\r\n";

    private CitationCsv() {}

    public static String head() {
        return String.join(",", HEAD) + END;
    }

    /** The rows of one draft. */
    public static String rows(CitedDraft draft) {
        StringBuilder out = new StringBuilder();
        draft.rows().forEach(row -> out.append(line(draft.path(), row)));
        return out.toString();
    }

    private static String line(String path, CitationRow row) {
        List<String> cells = new ArrayList<>(List.of(path, row.place().address(), row.place().in()));
        cells.add(String.valueOf(row.start().line()));
        cells.add(String.valueOf(row.start().column()));
        cells.addAll(List.of(row.place().text(), row.symbol().orElse(""), row.kind(), row.status()));
        cells.add(row.date().map(Object::toString).orElse(""));
        cells.addAll(List.of(row.title().orElse(""), row.url().orElse("")));
        cells.add(row.treaty().map(CitationRow.CitedTreaty::volume).orElse(""));
        cells.add(row.treaty().map(CitationRow.CitedTreaty::registration).orElse(""));
        cells.add(String.join(" ", row.candidates()));
        return String.join(",", cells.stream().map(CitationCsv::cell).toList()) + END;
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
