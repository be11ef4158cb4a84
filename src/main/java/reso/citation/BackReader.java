package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Full;
import reso.citation.Mark.Term;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

/**
 * Reads what a note says instead of a source: «Ibid., annex», «See footnote 3». An «ibid.» that goes on to a volume or a symbol of
 * its own names a series only, and is none.
 */
final class BackReader {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_REST = 60;
    private final Script script;
    private final CitationWords words;
    private final List<Mark> marks;

    /** A pointer with its place in the script. */
    record Entry(int start, int end) {}

    private BackReader(Script script, CitationWords words, List<Mark> marks) {
        this.script = script;
        this.words = words;
        this.marks = marks;
    }

    static List<Entry> read(Script script, CitationWords words, List<Mark> marks) {
        BackReader reader = new BackReader(script, words, marks);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Term term) {
                (term.is(Role.IBID) ? reader.ibid(term, i) : reader.note(term)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> ibid(Term term, int index) {
        for (int i = index + 1; i < marks.size(); i++) {
            if (!(marks.get(i) instanceof Term next && (next.is(Role.ANNEX) || next.is(Role.PARAGRAPH) || next.is(Role.LOCATOR) || next.is(Role.AND)))) {
                return Optional.empty();
            }
        }
        return script.length() - term.end() > LONGEST_REST ? Optional.empty() : Optional.of(new Entry(term.start(), term.end()));
    }

    private Optional<Entry> note(Term see) {
        Optional<Word> word = see.is(Role.SEE) ? words.at(script.text(), script.skipSpace(see.end()), Role.NOTE) : Optional.empty();
        return word.flatMap(note -> {
            int number = script.skipSpace(note.end());
            int end = script.digitsEnd(number, MOST_DIGITS + 1);
            boolean read = end > number && end - number <= MOST_DIGITS;
            return read ? Optional.of(new Entry(see.start(), end)) : Optional.empty();
        });
    }
}
