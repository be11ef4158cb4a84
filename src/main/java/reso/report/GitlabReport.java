package reso.report;

import java.io.IOException;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Fingerprints;
import reso.finding.Severity;
import reso.json.JsonWriter;

/** The code quality report of GitLab: one array, an object a finding, with a mark by which a finding is known again. */
final class GitlabReport implements Report {
    private final Appendable out;
    private final Setting setting;
    private boolean begun;

    GitlabReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        List<String> marks = Fingerprints.of(file.source(), file.findings());
        for (int i = 0; i < file.findings().size(); i++) {
            Finding finding = file.findings().get(i);
            write(setting.said(finding), finding.rule().code(), severity(finding.severity()),
                    new Place(file.path(), file.source().positionAt(finding.span().start()).line(), marks.get(i)));
        }
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        write(message, code, "critical", new Place(path, 1, code));
    }

    /** @param mark of the finding within its file */
    private record Place(String path, int line, String mark) {}

    private void write(String description, String rule, String severity, Place place) throws IOException {
        out.append(begun ? ",\n" : "[\n").append(JsonWriter.line(json -> {
            json.field("description", description).field("check_name", rule).field("severity", severity);
            json.field("fingerprint", Fingerprints.hash(place.path() + "\n" + place.mark()));
            json.object("location", location -> location.field("path", place.path().replaceFirst("^(\\./+)+", "")).object("lines", lines -> lines.field("begin", place.line())));
        }));
        begun = true;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    @Override
    public void end(Tally tally) throws IOException {
        out.append(begun ? "\n]\n" : "[]\n");
    }
}
