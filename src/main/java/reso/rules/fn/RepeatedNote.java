package reso.rules.fn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;

/** Two notes with the same words, where the first could be called again. Short notes that point to the one before are no repeats. */
public final class RepeatedNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("FN109", "repeated-note");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Map<String, Note> seen = new HashMap<>();
        for (Note note : subject.resolution().notes()) {
            String words = Folded.fold(note.text());
            Note earlier = namesASource(words) ? seen.putIfAbsent(words, note) : null;
            if (earlier != null && !earlier.marker().equals(note.marker())) {
                found.add(Finding.of(INFO, Message.of("FN109", note.marker(), earlier.marker(), note.text()), "", note.markerSpan()));
            }
        }
        return found;
    }

    /** A source has a number; «Ibid.» has none and means another thing each time. */
    private static boolean namesASource(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }
}
