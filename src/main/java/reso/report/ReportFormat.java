package reso.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that findings can be told in. */
public enum ReportFormat {
    FULL, CONCISE, JSON, JSONL, SARIF, GITHUB, GITLAB, JUNIT, CHECKSTYLE;

    /** A report that writes to {@code out}, which the caller flushes and closes. */
    public Report open(Appendable out, Setting setting) {
        return switch (this) {
            case FULL -> new FullReport(out, setting);
            case CONCISE -> new ConciseReport(out, setting);
            case JSON -> new JsonReport(out, setting);
            case JSONL -> new JsonLinesReport(out, setting);
            case SARIF -> new SarifReport(out, setting);
            case GITHUB -> new GithubReport(out, setting);
            case GITLAB -> new GitlabReport(out, setting);
            case JUNIT -> new JunitReport(out, setting);
            case CHECKSTYLE -> new CheckstyleReport(out, setting);
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
