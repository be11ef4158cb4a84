package reso.render.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import reso.json.JsonWriter;
import reso.render.CitationRow;
import reso.render.CitedDraft;

/** Citations as {@code resolve} and {@code extract} give them to programs. Lines and columns are 1-based, the end exclusive. */
public final class CitationJson {
    private static final int VERSION = 1;

    /** What is told of one file. */
    public record File(Consumer<JsonWriter> fields) {}

    private CitationJson() {}

    /** The whole answer for several files, indented, with a line break at the end. */
    public static String document(List<File> files) {
        return JsonWriter.pretty(out -> out.field("version", VERSION).objects("files", files, (object, file) -> file.fields().accept(object))) + "\n";
    }

    /** One file on one line, with a line break at the end. */
    public static String line(File file) {
        return JsonWriter.line(out -> file.fields().accept(out.field("version", VERSION))) + "\n";
    }

    /** The citations of a draft. */
    public static File file(CitedDraft draft) {
        return new File(out -> citations(out.field("path", draft.path()).field("language", draft.resolution().language().code()), draft));
    }

    /** What stands in the place of a file that could not be read. */
    public static File error(String path, String code, String message) {
        return new File(out -> out.field("path", path).object("error", error -> error.field("code", code).field("message", message)));
    }

    /** The {@code citations} field of a file's object. */
    public static void citations(JsonWriter out, CitedDraft draft) {
        out.objects("citations", draft.rows(), CitationJson::citation);
    }

    /** The fields of one citation, into an object that the caller opened. */
    public static void citation(JsonWriter out, CitationRow row) {
        out.field("text", row.place().text()).field("symbol", row.symbol());
        if (!row.part().isEmpty()) {
            out.field("part", row.part());
        }
        out.field("kind", row.kind()).field("status", row.status());
        if (!row.candidates().isEmpty()) {
            out.texts("candidates", row.candidates());
        }
        row.treaty().ifPresent(treaty -> out.object("treaty", fields -> fields.field("name", present(treaty.name()))
                .field("volume", treaty.volume()).field("registration", present(treaty.registration()))));
        out.field("title", row.title());
        if (row.title().isPresent()) {
            out.field("titleLanguage", row.titleLanguage());
        }
        out.field("date", row.date().map(Object::toString)).field("url", row.url());
        out.field("in", present(row.place().in())).field("address", present(row.place().address()));
        out.field("line", row.start().line()).field("column", row.start().column());
        out.field("endLine", row.end().line()).field("endColumn", row.end().column());
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
