package reso.rules.fn;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.model.NoteStyle;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.NotePairs;

/** A note marked with a letter or a sign. Markdown notes may have names, since print numbers them. */
public final class LetteredNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("FN112", "lettered-note");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().notes().stream()
                .filter(note -> note.style() != NoteStyle.MARKDOWN && !isNumber(note))
                .map(note -> NotePairs.numbered(Finding.of(INFO, Message.of("FN112", note.marker()), "", note.markerSpan()), subject))
                .toList();
    }

    private static boolean isNumber(Note note) {
        return note.marker().chars().allMatch(Character::isDigit);
    }
}
