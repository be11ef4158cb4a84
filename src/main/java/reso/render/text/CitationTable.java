package reso.render.text;

import java.util.List;
import reso.render.CitationRow;
import reso.render.CitedDraft;

/** Citations as a table for a terminal: where each stands, its words, and what it is. */
public final class CitationTable {
    private static final List<String> HEAD = List.of("place", "citation", "symbol", "date", "title", "status");
    private static final int SYMBOL = 2;
    private static final int[] WIDEST = {24, 44, 28, 10, 60, 10};

    private CitationTable() {}

    /** The table of one draft, its path above it; a line that says so where the draft cites nothing. */
    public static String of(CitedDraft draft) {
        return of(draft, false);
    }

    /** @param links whether symbols are links that a terminal opens */
    public static String of(CitedDraft draft, boolean links) {
        Columns columns = new Columns(WIDEST);
        columns.add(HEAD);
        draft.rows().forEach(row -> columns.add(cells(row), SYMBOL, links ? row.url().orElse("") : ""));
        return draft.path() + "\n" + (draft.matches().isEmpty() ? "no citations\n" : columns.toString());
    }

    private static List<String> cells(CitationRow row) {
        String in = row.place().in();
        String place = row.place().address() + (in.isEmpty() ? "" : row.place().address().isEmpty() ? in : ", " + in);
        return List.of(place, row.place().text(), pointsTo(row), row.date().map(Object::toString).orElse(""),
                row.title().orElse(""), row.status());
    }

    private static String pointsTo(CitationRow row) {
        String treaty = row.treaty().map(t -> t.shortSeries() + " " + t.volume() + ", " + t.registration()).orElse("");
        String candidates = String.join(" | ", row.candidates());
        return row.canonical().orElse(treaty.isEmpty() ? candidates : treaty);
    }
}
