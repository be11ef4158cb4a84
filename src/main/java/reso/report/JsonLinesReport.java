package reso.report;

import java.io.IOException;
import reso.json.JsonWriter;

/** One JSON object a file, one file a line. */
final class JsonLinesReport implements Report {
    private final Appendable out;
    private final FileJson json;

    JsonLinesReport(Appendable out, Setting setting) {
        this.out = out;
        this.json = new FileJson(setting.messages());
    }

    @Override
    public void file(Judged file) throws IOException {
        out.append(JsonWriter.line(fields -> json.fields(fields.field("version", 1), file))).append('\n');
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        out.append(JsonWriter.line(fields -> json.error(fields.field("version", 1), path, code, message))).append('\n');
    }
}
