package reso.rules.sc;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.NoteRuns;
import reso.rules.note.NumberedThrough;

/** Note numbers that begin anew in the body, as on each page of a scan: two notes share a number. */
public final class RestartedNotes implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SC113", "restarted-notes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NoteRuns.restarts(subject, false).stream().map(note -> finding(subject, note)).toList();
    }

    private static Finding finding(Subject subject, Note note) {
        Finding finding = Finding.of(INFO, Message.of("SC113", note.marker(), note.text()), "", note.markerSpan());
        return NumberedThrough.offer(finding, subject, Applicability.UNSAFE);
    }
}
