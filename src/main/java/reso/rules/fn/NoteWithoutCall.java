package reso.rules.fn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A note that nothing in the text calls. */
public final class NoteWithoutCall implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("FN102", "note-without-call");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.NUMBERS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<String> called = new HashSet<>();
        subject.resolution().calls().forEach(call -> called.add(call.marker()));
        return subject.resolution().notes().stream()
                .filter(note -> !called.contains(note.marker()))
                .map(note -> Finding.of(INFO, Message.of("FN102", note.marker()), "", note.markerSpan())
                        .with(new Fix(Message.of("FN102.fix"), Applicability.DISPLAY, List.of(Edit.delete(note.span())))))
                .toList();
    }
}
