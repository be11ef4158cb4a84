package reso.report;

import java.io.IOException;
import reso.json.JsonWriter;

/** One JSON object for all files, with each file on a line of its own; it is only closed, and so only parses, when all is done. */
final class JsonReport implements Report {
    private final Appendable out;
    private final Setting setting;
    private final FileJson json;
    private boolean begun;

    JsonReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
        this.json = new FileJson(setting.messages());
    }

    @Override
    public void file(Judged file) throws IOException {
        next().append(JsonWriter.line(fields -> json.fields(fields, file)));
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        next().append(JsonWriter.line(fields -> json.error(fields, path, code, message)));
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (!begun) {
            out.append(head());
        }
        out.append("\n],\"summary\":").append(JsonWriter.line(tally::fields)).append("}\n");
    }

    private Appendable next() throws IOException {
        out.append(begun ? ",\n" : head() + "\n");
        begun = true;
        return out;
    }

    private String head() {
        String tool = JsonWriter.line(object -> object.field("name", "reso").field("version", setting.version()));
        return "{\"version\":1,\"tool\":" + tool + ",\n\"files\":[";
    }
}
