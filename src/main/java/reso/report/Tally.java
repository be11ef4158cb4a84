package reso.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.Messages;
import reso.finding.Severity;
import reso.json.JsonWriter;

/** Counts of what was judged and found. */
public final class Tally {
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private final Map<Applicability, Integer> fixable = new EnumMap<>(Applicability.class);
    private int files;

    public void add(Judged file) {
        files++;
        for (Finding finding : file.findings()) {
            found.merge(finding.severity(), 1, Integer::sum);
            finding.fix().ifPresent(fix -> fixable.merge(fix.applicability(), 1, Integer::sum));
        }
    }

    public int files() {
        return files;
    }

    public int of(Severity severity) {
        return found.getOrDefault(severity, 0);
    }

    /** How many findings have a fix of the kind. */
    public int of(Applicability kind) {
        return fixable.getOrDefault(kind, 0);
    }

    /** True where something was found that weighs at least as much as {@code threshold}. */
    public boolean reaches(Severity threshold) {
        return found.keySet().stream().anyMatch(severity -> severity.reaches(threshold));
    }

    /** The counts as the fields of a JSON object. */
    void fields(JsonWriter json) {
        json.field("files", files).field("errors", of(Severity.ERROR)).field("warnings", of(Severity.WARNING)).field("notes", of(Severity.NOTE));
    }

    /** One line for people: {@code 3 files: 1 error, 2 warnings, 0 notes}. */
    public String said(Messages messages) {
        StringJoiner counts = new StringJoiner(", ");
        for (Severity severity : Severity.values()) {
            counts.add(counted(messages, severity.word(), of(severity)));
        }
        return messages.say(Message.of("summary", counted(messages, "files", files), counts));
    }

    /** A number with its word, which has one form for one, another for many, and in some languages its own for none. */
    public static String counted(Messages messages, String key, int count) {
        String none = "count." + key + ".none";
        String form = count == 0 && messages.has(none) ? ".none" : count == 1 ? ".one" : ".many";
        return messages.say(Message.of("count." + key + form, count));
    }
}
