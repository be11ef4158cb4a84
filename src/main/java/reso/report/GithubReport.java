package reso.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.Severity;
import reso.text.Position;

/**
 * Workflow commands of GitHub Actions, which become annotations of a change. Whatever comes from a draft or a file name is
 * escaped as the runner wants it, so that a draft cannot give commands. Only some ten annotations of a kind are shown for a step.
 */
final class GithubReport implements Report {
    private static final int SHOWN = 10;

    private final Appendable out;
    private final Setting setting;
    private final Map<Severity, Integer> written = new EnumMap<>(Severity.class);

    GithubReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        List<Finding> heaviestFirst = file.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
        for (Finding finding : heaviestFirst) {
            out.append(command(file, finding));
            written.merge(finding.severity(), 1, Integer::sum);
        }
    }

    @Override
    public void unreadable(String path, String code, String message) throws IOException {
        out.append("::error file=").append(property(path)).append(",title=").append(code).append("::").append(data(message)).append('\n');
    }

    @Override
    public void end(Tally tally) throws IOException {
        int hidden = written.values().stream().mapToInt(count -> Math.max(0, count - SHOWN)).sum();
        if (hidden > 0) {
            out.append(setting.messages().say(Message.of("github.more", hidden))).append('\n');
        }
    }

    private String command(Judged file, Finding finding) {
        String title = finding.rule().code() + " " + finding.rule().name();
        String address = finding.address().isEmpty() ? "" : " (" + finding.address() + ")";
        return "::" + word(finding.severity()) + " file=" + property(file.path()) + place(file, finding) + ",title=" + property(title) + "::"
                + data(setting.messages().say(finding.message()) + address) + "\n";
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** The runner counts the last column in, and takes columns only where the finding stands on one line. */
    private static String place(Judged file, Finding finding) {
        Position start = file.source().positionAt(finding.span().start());
        Position end = file.source().positionAt(finding.span().end());
        String lines = ",line=" + start.line() + ",endLine=" + end.line();
        return start.line() != end.line() ? lines
                : lines + ",col=" + start.column() + ",endColumn=" + Math.max(start.column(), end.column() - 1);
    }

    private static String data(String words) {
        return Visible.of(words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
