package reso.render.csv;

import java.util.List;
import reso.model.NoteCall;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.Position;

/**
 * The paragraphs of a resolution as comma-separated values (RFC 4180): body, subparagraphs and annexes, in reading order. A
 * cell that a spreadsheet would run as a formula gets an apostrophe in front, unless raw cells are asked for.
 */
public final class ParagraphTable {
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of("path", "address", "kind", "label", "opening", "text", "line", "column", "endLine",
            "endColumn", "notes");

    private final boolean raw;

    public ParagraphTable(boolean raw) {
        this.raw = raw;
    }

    /** The names of the columns, with a line break. */
    public String head() {
        return row(COLUMNS);
    }

    /** One row a paragraph, each with a line break. */
    public String rows(Resolution resolution) {
        StringBuilder out = new StringBuilder();
        resolution.everything().forEach(paragraph -> out.append(row(cells(resolution, paragraph))));
        return out.toString();
    }

    private static List<String> cells(Resolution resolution, Paragraph paragraph) {
        Position start = resolution.source().positionAt(paragraph.span().start());
        Position end = resolution.source().positionAt(paragraph.span().end());
        String notes = String.join(" ", paragraph.prose().calls().stream().map(NoteCall::marker).toList());
        return List.of(resolution.source().path(), paragraph.address().toString(), paragraph.kind().word(), paragraph.labelText(),
                paragraph.opening().map(Opening::text).orElse(""), paragraph.text(), "" + start.line(), "" + start.column(), "" + end.line(),
                "" + end.column(), notes);
    }

    private String row(List<String> cells) {
        return String.join(",", cells.stream().map(this::cell).toList()) + "\r\n";
    }

    private String cell(String words) {
        String safe = !raw && !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
