package reso.rules.fn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.NotePairs;
import reso.rules.note.NoteRuns;

/** Two notes with one number. Numbers that begin anew at 1 are told as that. */
public final class DuplicateNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("FN104", "duplicate-note");

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
        Set<String> seen = new HashSet<>();
        return subject.resolution().notes().stream()
                .filter(note -> !seen.add(note.marker()) && !NoteRuns.isInLaterRun(subject, note))
                .map(note -> NotePairs.numbered(Finding.of(INFO, Message.of("FN104", note.marker(), note.text()), "", note.markerSpan()), subject))
                .toList();
    }
}
