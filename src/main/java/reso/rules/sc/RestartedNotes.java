package reso.rules.sc;

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

/** Note numbers that begin anew in the body, as on each page of a scan: two notes share a number. */
public final class RestartedNotes implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SC113", "restarted-notes");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        int annexes = subject.resolution().annexes().stream().mapToInt(annex -> annex.span().start()).min().orElse(Integer.MAX_VALUE);
        List<Edit> edits = NoteRuns.numberedThrough(subject.resolution());
        return NoteRuns.of(subject.resolution()).stream().skip(1)
                .map(run -> run.get(0)).filter(note -> note.span().start() < annexes)
                .map(note -> finding(note, edits)).toList();
    }

    private static Finding finding(Note note, List<Edit> edits) {
        Finding finding = Finding.of(INFO, Message.of("SC113", note.marker(), note.text()), "", note.markerSpan());
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC113.fix"), Applicability.UNSAFE, edits));
    }
}
