package reso.report;

import java.io.IOException;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Severity;

/**
 * JUnit XML: a suite a file, a case a finding. Errors are failures; a warning or a note is a case that passed and has something
 * to say, and a file without findings is one case that passed.
 */
final class JunitReport implements Report {
    private final Appendable out;
    private final Setting setting;
    private boolean begun;

    JunitReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        List<Finding> findings = file.findings();
        long failures = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        begin(file.path(), Math.max(1, findings.size()), failures, 0);
        for (Finding finding : findings) {
            String place = file.source().positionAt(finding.span().start()).toString();
            out.append(testCase(file.path(), finding.rule().code() + " " + finding.rule().name() + " " + place)).append(">\n");
            out.append(told(finding, place)).append("</testcase>\n");
        }
        if (findings.isEmpty()) {
            out.append(testCase(file.path(), "reso")).append("/>\n");
        }
        out.append("</testsuite>\n");
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        begin(path, 1, 0, 1);
        out.append(testCase(path, code)).append(">\n<error").append(Xml.attribute("message", message)).append(Xml.attribute("type", code))
                .append("/>\n</testcase>\n</testsuite>\n");
    }

    @Override
    public void end(Tally tally) throws IOException {
        open();
        out.append("</testsuites>\n");
    }

    private void begin(String path, int tests, long failures, int errors) throws IOException {
        open();
        out.append("<testsuite").append(Xml.attribute("name", path)).append(Xml.attribute("tests", tests))
                .append(Xml.attribute("failures", failures)).append(Xml.attribute("errors", errors)).append(">\n");
    }

    private void open() throws IOException {
        if (!begun) {
            out.append(Xml.HEAD).append("<testsuites").append(Xml.attribute("name", "reso")).append(">\n");
            begun = true;
        }
    }

    private static String testCase(String path, String name) {
        return "<testcase" + Xml.attribute("classname", path) + Xml.attribute("name", name);
    }

    private String told(Finding finding, String place) {
        String line = Xml.escaped(place + " " + finding.severity().word() + " " + finding.rule().code() + " " + setting.said(finding));
        if (finding.severity() != Severity.ERROR) {
            return "<system-out>" + line + "</system-out>\n";
        }
        return "<failure" + Xml.attribute("message", setting.said(finding)) + Xml.attribute("type", finding.rule().code()) + ">" + line + "</failure>\n";
    }
}
