package reso.render.json;

import java.util.List;
import reso.catalogue.Entry;
import reso.catalogue.Links;
import reso.json.JsonWriter;

/** An entry of the catalogue as data. */
public final class EntryJson {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

    private EntryJson() {}

    /** One object on one line, with a line break at the end. */
    public static String line(Entry entry) {
        return JsonWriter.line(out -> {
            out.field("symbol", entry.symbol().text()).field("kind", entry.symbol().kind().word());
            out.field("date", entry.date().map(Object::toString)).field("basis", entry.basis().word());
            out.object("titles", titles -> LANGUAGES.forEach(language -> entry.title(language).ifPresent(title -> titles.field(language, title))));
            out.field("url", Links.OFFICIAL.url(entry.symbol(), "en"));
            if (!entry.source().isEmpty()) {
                out.field("source", entry.source());
            }
        }) + "\n";
    }
}
