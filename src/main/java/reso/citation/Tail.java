package reso.citation;

import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Day;
import reso.citation.Mark.Term;
import reso.language.CitationWords.Role;

/** Reads what may follow the number of a document: its organ, its date, its title, an annex or paragraphs. */
final class Tail {
    private static final int LONGEST_TITLE = 600;
    private static final String OPENING_QUOTES = "“«\"„”《「";
    private static final String CLOSING_QUOTES = "”»\"“》」";
    private final Script script;
    private final List<Mark> marks;

    Tail(Script script, List<Mark> marks) {
        this.script = script;
        this.marks = marks;
    }

    /** What was found, and the index of the first mark that was not. */
    static final class Found {
        Optional<Term> organ = Optional.empty();
        Optional<Day> day = Optional.empty();
        Optional<int[]> title = Optional.empty();
        Optional<int[]> locator = Optional.empty();
        int end;
    }

    /** Reads on from the mark at {@code index}, which begins after {@code end}. */
    Found read(int index, int end) {
        Found found = new Found();
        found.end = end;
        for (int i = index; i < marks.size() && !found.locator.isPresent(); i++) {
            Mark mark = marks.get(i);
            if (mark.start() < found.end) {
                continue;
            }
            String gap = gap(found.end, mark.start());
            if (!(mark instanceof Day day ? take(found, day, gap) : mark instanceof Term term && take(found, term, gap))) {
                break;
            }
        }
        return found;
    }

    private boolean take(Found found, Day day, String gap) {
        if (found.day.isPresent() || !isLoose(gap)) {
            return false;
        }
        found.day = Optional.of(day);
        found.end = day.end();
        return true;
    }

    private boolean take(Found found, Term term, String gap) {
        return switch (term.role()) {
            case DATED, DATE_JOIN -> isLoose(gap) && moved(found, term.end());
            case ORGAN -> {
                boolean fits = gap.isBlank() && found.organ.isEmpty();
                found.organ = fits ? Optional.of(term) : found.organ;
                yield fits && moved(found, term.end());
            }
            case ENTITLED -> isLoose(gap) && title(found, term);
            case ANNEX, PARAGRAPH, LOCATOR -> isLoose(gap) && locator(found, term);
            default -> false;
        };
    }

    private static boolean moved(Found found, int end) {
        found.end = end;
        return true;
    }

    private boolean title(Found found, Term term) {
        int open = quote(term.end());
        int close = open < 0 ? -1 : close(open + 1);
        if (close < 0) {
            return false;
        }
        found.title = Optional.of(new int[] {open + 1, close});
        found.end = close + 1;
        return true;
    }

    private int quote(int from) {
        for (int i = from; i < from + 4; i++) {
            if (OPENING_QUOTES.indexOf(script.at(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int close(int from) {
        char opening = script.at(from - 1);
        char wanted = opening == '“' ? '”' : CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(opening));
        int close = script.find(wanted, from, LONGEST_TITLE);
        return opening == '”' ? script.find('“', from, LONGEST_TITLE) : close;
    }

    /** An annex or a paragraph with its number: up to the next comma, stop or bracket. */
    private boolean locator(Found found, Term term) {
        int end = term.end();
        int last = Math.min(script.length(), end + 40);
        while (end < last && ",;.،؛。、)(".indexOf(script.at(end)) < 0) {
            end++;
        }
        boolean numbered = script.text().substring(term.end(), end).strip().length() <= 12;
        found.locator = Optional.of(new int[] {term.start(), numbered ? script.trimSpace(end) : term.end()});
        found.end = found.locator.get()[1];
        return true;
    }

    private String gap(int from, int to) {
        return from >= to ? "" : to - from > 12 ? "far" : script.text().substring(from, to);
    }

    /** Nothing but spaces and one comma or bracket. */
    private static boolean isLoose(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (" ,،、(".indexOf(gap.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
