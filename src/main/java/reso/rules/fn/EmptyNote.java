package reso.rules.fn;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** A note number without a note's words. */
public final class EmptyNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("FN108", "empty-note");

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
        return subject.resolution().notes().stream()
                .filter(note -> note.prose().isEmpty())
                .map(note -> Finding.of(INFO, Message.of("FN108", note.marker()), "", note.markerSpan()))
                .toList();
    }
}
