package reso.render.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reso.json.JsonWriter;
import reso.render.CitationRow;
import reso.render.Reference;

/** Cited documents in the JSON of the Citation Style Language, which pandoc, Zotero and their like read. */
public final class CitationCsl {

    private CitationCsl() {}

    /** An item on one line for each of what is cited and not yet in {@code told}, to which they are added. */
    public static List<String> items(Iterable<CitationRow> rows, Set<String> told) {
        List<String> items = new ArrayList<>();
        for (Reference reference : Reference.of(rows)) {
            if (told.add(reference.key())) {
                items.add(JsonWriter.line(out -> item(out, reference)));
            }
        }
        return items;
    }

    private static void item(JsonWriter out, Reference reference) {
        out.field("id", reference.key()).field("type", reference.kind().equals("treaty") ? "treaty" : "legislation");
        if (!reference.author().isEmpty()) {
            out.objects("author", List.of(reference.author()), (author, name) -> author.field("literal", name));
        }
        out.field("title", reference.title());
        reference.date().ifPresent(date -> out.object("issued", issued -> issued.numbers("date-parts", List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
        out.field("number", reference.number());
        if (!reference.url().isEmpty()) {
            out.field("URL", reference.url());
        }
    }
}
