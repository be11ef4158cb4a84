package reso.report;

import java.io.IOException;
import reso.finding.Messages;
import reso.json.JsonWriter;

/** One JSON object a record, on one line: what is said of a file, after the id of the record. */
public final class BatchReport {
    private final Appendable out;
    private final FileJson json;

    public BatchReport(Appendable out, Messages messages) {
        this.out = out;
        this.json = new FileJson(messages);
    }

    /** @param id a JSON value */
    public void file(String id, Judged file) throws IOException {
        out.append(JsonWriter.line(fields -> json.fields(fields.value("id", id), file))).append('\n');
    }

    /** @param id a JSON value */
    public void unreadable(String id, String path, String code, String message) throws IOException {
        out.append(JsonWriter.line(fields -> json.error(fields.value("id", id), path, code, message))).append('\n');
    }
}
