package reso.rules.fn;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.EndMark;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;

/** A note that does not end in a full stop. */
public final class NoteWithoutStop implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("FN105", "note-without-stop");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().notes().stream()
                .filter(note -> !note.prose().isEmpty() && !endsWell(subject, note))
                .map(note -> finding(subject, note))
                .toList();
    }

    private static boolean endsWell(Subject subject, Note note) {
        return EndMark.of(note.prose(), subject.language()).is(subject.language().typography().fullStop());
    }

    private static Finding finding(Subject subject, Note note) {
        String stop = String.valueOf(subject.language().typography().fullStop());
        EndMark mark = EndMark.of(note.prose(), subject.language());
        Message message = mark.isMissing() ? Message.of("FN105", note.marker(), stop) : Message.of("FN105.other", note.marker(), mark, stop);
        return Finding.of(INFO, message, "", mark.span())
                .with(new Fix(Message.of("FN105.fix", stop), Applicability.SAFE, List.of(mark.become(stop, false))));
    }
}
