package reso.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import reso.finding.Finding;
import reso.finding.Fingerprints;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.json.JsonWriter;
import reso.text.Edit;
import reso.text.Position;
import reso.text.SourceText;
import reso.text.Span;

/**
 * SARIF 2.1.0, one run. Results are written as they come, and after them what they refer to: the rules that spoke, and what could not be
 * judged. Services that read SARIF take a limited number of results; of what is beyond it only the number is told.
 */
final class SarifReport implements Report {
    private static final int MOST_RESULTS = 25_000;
    private static final String HEAD = "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\n"
            + "\"results\":[";

    private final Appendable out;
    private final Setting setting;
    private final Map<RuleInfo, Integer> rules = new LinkedHashMap<>();
    private final List<Consumer<JsonWriter>> notifications = new ArrayList<>();
    private int written;
    private int leftOut;
    private boolean allJudged = true;

    SarifReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        int told = Math.min(file.findings().size(), MOST_RESULTS - written);
        leftOut += file.findings().size() - told;
        List<String> marks = Fingerprints.of(file.source(), file.findings().subList(0, told));
        for (int i = 0; i < told; i++) {
            Finding finding = file.findings().get(i);
            String mark = marks.get(i);
            out.append(written++ == 0 ? HEAD + "\n" : ",\n").append(JsonWriter.line(json -> result(json, file, finding, mark)));
        }
    }

    @Override
    public void unreadable(String path, String code, String message) {
        allJudged = false;
        notifications.add(json -> {
            json.field("level", "error").object("message", text -> text.field("text", message)).object("descriptor", rule -> rule.field("id", code));
            json.objects("locations", List.of(path), (location, name) -> location.object("physicalLocation", place -> artifact(place, name)));
        });
    }

    @Override
    public void end(Tally tally) throws IOException {
        if (leftOut > 0) {
            String more = setting.messages().say(Message.of("sarif.more", leftOut, MOST_RESULTS));
            notifications.add(json -> json.field("level", "warning").object("message", text -> text.field("text", more)));
        }
        String invocation = JsonWriter.line(json -> json.field("executionSuccessful", allJudged)
                .objects("toolExecutionNotifications", notifications, (object, fields) -> fields.accept(object)));
        out.append(written == 0 ? HEAD : "\n").append("],\n\"invocations\":[").append(invocation).append("],\n\"tool\":")
                .append(JsonWriter.line(json -> json.object("driver", this::driver))).append("}]}\n");
    }

    private void result(JsonWriter json, Judged file, Finding finding, String mark) {
        json.field("ruleId", finding.rule().code()).field("ruleIndex", rules.computeIfAbsent(finding.rule(), rule -> rules.size()));
        json.field("level", finding.severity().word()).object("message", text -> text.field("text", setting.messages().say(finding.message())));
        json.objects("locations", List.of(finding), (location, one) -> {
            location.object("physicalLocation", place -> artifact(place, file.path()).object("region", region -> region(region, file.source(), one.span())));
            if (!one.address().isEmpty()) {
                location.objects("logicalLocations", List.of(one.address()), (logical, address) -> logical.field("fullyQualifiedName", address));
            }
        });
        json.object("partialFingerprints", prints -> prints.field("primaryLocationLineHash", mark));
        finding.fix().ifPresent(fix -> json.objects("fixes", List.of(fix), (object, one) -> fix(object, file, one)));
    }

    private void fix(JsonWriter json, Judged file, Fix fix) {
        json.object("description", text -> text.field("text", setting.messages().say(fix.title())));
        json.objects("artifactChanges", List.of(fix), (change, one) -> artifact(change, file.path())
                .objects("replacements", one.edits(), (replacement, edit) -> replacement(replacement, file.source(), edit)));
    }

    private static void replacement(JsonWriter json, SourceText source, Edit edit) {
        json.object("deletedRegion", region -> region(region, source, edit.span()));
        json.object("insertedContent", content -> content.field("text", edit.replacement()));
    }

    /** Paths within a repository start from its root, wherever it is checked out. */
    private static JsonWriter artifact(JsonWriter json, String path) {
        return json.object("artifactLocation", location -> {
            location.field("uri", PathUri.of(path));
            if (PathUri.isRelative(path)) {
                location.field("uriBaseId", "%SRCROOT%");
            }
        });
    }

    private static void region(JsonWriter json, SourceText source, Span span) {
        Position start = source.positionAt(span.start());
        Position end = source.positionAt(span.end());
        json.field("startLine", start.line()).field("startColumn", start.column()).field("endLine", end.line()).field("endColumn", end.column());
    }

    private void driver(JsonWriter json) {
        json.field("name", "reso").field("version", setting.version()).objects("rules", rules.keySet(), (object, rule) -> {
            String page = RulePage.of(rule);
            object.field("id", rule.code()).field("name", rule.name());
            object.object("shortDescription", text -> text.field("text", RulePage.summary(rule)));
            object.object("help", text -> text.field("text", "reso explain " + rule.code()).field("markdown", page));
            object.object("defaultConfiguration", usual -> usual.field("level", rule.severity().word()));
        });
    }
}
