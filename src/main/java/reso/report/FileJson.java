package reso.report;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Messages;
import reso.json.JsonWriter;
import reso.text.Edit;
import reso.text.Position;
import reso.text.SourceText;
import reso.text.Span;

/** The JSON object of one judged file, on one line. */
final class FileJson {
    private final Messages messages;

    FileJson(Messages messages) {
        this.messages = messages;
    }

    void fields(JsonWriter json, Judged file) {
        json.field("path", file.path()).field("language", file.language());
        json.objects("findings", file.findings(), (out, finding) -> finding(out, file.source(), finding));
    }

    void error(JsonWriter json, String path, String code, String message) {
        json.field("path", path).field("language", (String) null).objects("findings", List.of(), (out, none) -> {});
        json.object("error", out -> out.field("code", code).field("message", message));
    }

    private void finding(JsonWriter json, SourceText source, Finding finding) {
        json.field("code", finding.rule().code()).field("name", finding.rule().name()).field("severity", finding.severity().word());
        json.field("message", messages.say(finding.message())).field("address", finding.address());
        place(json, source, finding.span());
        finding.fix().ifPresent(fix -> json.object("fix", out -> fix(out, source, fix)));
    }

    private void fix(JsonWriter json, SourceText source, Fix fix) {
        json.field("title", messages.say(fix.title())).field("applicability", fix.applicability().word());
        json.objects("edits", fix.edits(), (out, edit) -> edit(out, source, edit));
    }

    private static void edit(JsonWriter json, SourceText source, Edit edit) {
        place(json, source, edit.span());
        json.field("text", edit.replacement());
    }

    private static void place(JsonWriter json, SourceText source, Span span) {
        Position start = source.positionAt(span.start());
        Position end = source.positionAt(span.end());
        json.field("line", start.line()).field("column", start.column()).field("endLine", end.line()).field("endColumn", end.column());
    }
}
