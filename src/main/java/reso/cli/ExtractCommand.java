package reso.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.config.Config;
import reso.model.Resolution;
import reso.render.csv.ParagraphTable;
import reso.render.json.ResolutionJson;

/** Gives drafts as data. */
final class ExtractCommand implements Command {

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String summary() {
        return "Give a resolution as data: masthead, paragraphs, notes and annexes with their places.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(List.of("json", "jsonl", "csv"), "json: one object for all files; jsonl: one line a file; csv: one row a paragraph"
                + " (default: json).", "--format"));
        spec.addOption(Options.flag("Leave cells as they are that a spreadsheet would run as formulas.", "--csv-raw"));
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        Shape shape = shape(call, new Shelf(call, reso, drafts));
        try (Output output = call.output()) {
            output.writer().write(shape.head());
            drafts.each(shape.work(), new Teller(output.writer(), shape));
            output.writer().write(shape.tail());
            output.finish();
        }
        return drafts.exit();
    }

    /** How the pieces that come of the files are put together. */
    private record Shape(String head, BiFunction<Resolution, Config, String> work, String between, String tail, boolean tellsErrors) {}

    private static Shape shape(Call call, Shelf shelf) {
        ParagraphTable table = new ParagraphTable(call.has("--csv-raw"));
        return switch (call.text("--format", "json")) {
            case "jsonl" -> new Shape("", (read, config) -> ResolutionJson.line(shelf.cited(read, config)) + "\n", "", "", true);
            case "csv" -> new Shape(table.head(), (read, config) -> table.rows(read), "", "", false);
            default -> new Shape("{\"version\":1,\"files\":[\n", (read, config) -> ResolutionJson.pretty(shelf.cited(read, config)), ",\n", "\n]}\n", true);
        };
    }

    private static final class Teller implements Drafts.Receiver<String> {
        private final Writer writer;
        private final Shape shape;
        private boolean begun;

        Teller(Writer writer, Shape shape) {
            this.writer = writer;
            this.shape = shape;
        }

        @Override
        public void take(String piece) throws IOException {
            writer.append(begun ? shape.between() : "").append(piece);
            writer.flush();
            begun = true;
        }

        @Override
        public void unreadable(String path, String code, String message) throws IOException {
            if (shape.tellsErrors()) {
                take(ResolutionJson.error(path, code, message) + (shape.between().isEmpty() ? "\n" : ""));
            }
        }
    }
}
