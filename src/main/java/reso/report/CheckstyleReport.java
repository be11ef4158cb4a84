package reso.report;

import java.io.IOException;
import reso.finding.Finding;
import reso.finding.Severity;
import reso.text.Position;

/** The XML of Checkstyle, which most review services read: a file a file, an error a finding. */
final class CheckstyleReport implements Report {
    private final Appendable out;
    private final Setting setting;
    private boolean begun;

    CheckstyleReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        begin(file.path());
        for (Finding finding : file.findings()) {
            Position start = file.source().positionAt(finding.span().start());
            error(start, severity(finding.severity()), setting.said(finding), finding.rule().code());
        }
        out.append("</file>\n");
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        begin(path);
        error(new Position(1, 1), "error", message, code);
        out.append("</file>\n");
    }

    @Override
    public void end(Tally tally) throws IOException {
        open();
        out.append("</checkstyle>\n");
    }

    private void begin(String path) throws IOException {
        open();
        out.append("<file").append(Xml.attribute("name", path)).append(">\n");
    }

    private void open() throws IOException {
        if (!begun) {
            out.append(Xml.HEAD).append("<checkstyle").append(Xml.attribute("version", "reso " + setting.version())).append(">\n");
            begun = true;
        }
    }

    private void error(Position place, String severity, String message, String rule) throws IOException {
        out.append("<error").append(Xml.attribute("line", place.line())).append(Xml.attribute("column", place.column()))
                .append(Xml.attribute("severity", severity)).append(Xml.attribute("message", message)).append(Xml.attribute("source", "reso." + rule)).append("/>\n");
    }

    private static String severity(Severity severity) {
        return severity == Severity.NOTE ? "info" : severity.word();
    }
}
