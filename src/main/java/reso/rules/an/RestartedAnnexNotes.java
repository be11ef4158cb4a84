package reso.rules.an;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.NoteRuns;
import reso.text.Edit;

/** Note numbers that begin anew in an annex; they run on from the body. */
public final class RestartedAnnexNotes implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN108", "restarted-annex-notes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        int annexes = subject.resolution().annexes().stream().mapToInt(annex -> annex.span().start()).min().orElse(Integer.MAX_VALUE);
        List<Edit> edits = NoteRuns.numberedThrough(subject.resolution());
        return NoteRuns.of(subject.resolution()).stream().skip(1)
                .map(run -> run.get(0)).filter(note -> note.span().start() > annexes)
                .map(note -> finding(subject, note, edits)).toList();
    }

    private static Finding finding(Subject subject, Note note, List<Edit> edits) {
        int expected = subject.resolution().notes().indexOf(note) + 1;
        Finding finding = Finding.of(INFO, Message.of("AN108", note.marker(), expected), "", note.markerSpan());
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("AN108.fix"), Applicability.SAFE, edits));
    }
}
