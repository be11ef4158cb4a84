package reso.rules.an;

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

/** Note numbers that begin anew in an annex; they run on from the body. */
public final class RestartedAnnexNotes implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN108", "restarted-annex-notes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NoteRuns.restarts(subject, true).stream().map(note -> finding(subject, note)).toList();
    }

    private static Finding finding(Subject subject, Note note) {
        int expected = subject.resolution().notes().indexOf(note) + 1;
        Finding finding = Finding.of(INFO, Message.of("AN108", note.marker(), expected), "", note.markerSpan());
        return NumberedThrough.offer(finding, subject, Applicability.SAFE);
    }
}
