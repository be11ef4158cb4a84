package reso.citation;

import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Day;
import reso.citation.Mark.Term;

/** Reads what may follow the number of a document: its organ, its date, its title, an annex or paragraphs. */
final class Tail {
    private final Script script;
    private final List<Mark> marks;
    private final Adoption adoption;

    Tail(Script script, List<Mark> marks, Adoption adoption) {
        this.script = script;
        this.marks = marks;
        this.adoption = adoption;
    }

    /** What was found, and the index of the first mark that was not. */
    static final class Found {
        Optional<Term> organ = Optional.empty();
        Optional<Day> day = Optional.empty();
        Optional<int[]> title = Optional.empty();
        Optional<int[]> locator = Optional.empty();
        int end;
    }

    /** Reads on from the mark at {@code index}, which begins after {@code end}, of something that was adopted. */
    Found read(int index, int end) {
        Found found = document(index, end);
        Optional<Day> late = found.day.isPresent() || found.locator.isPresent() ? Optional.empty() : adoption.after(index, found.end);
        late.ifPresent(day -> {
            take(found, day, "");
            goOn(found, index);
        });
        return found;
    }

    /** Reads on behind a document, of which no sentence says when it was adopted. */
    Found document(int index, int end) {
        Found found = new Found();
        found.end = end;
        goOn(found, index);
        return found;
    }

    private void goOn(Found found, int index) {
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
        int close = open < 0 ? -1 : script.quotationEnd(open) - 1;
        if (close <= open) {
            return false;
        }
        found.title = Optional.of(new int[] {open + 1, close});
        found.end = close + 1;
        return true;
    }

    private int quote(int from) {
        for (int i = from; i < from + 4; i++) {
            if (script.beginsQuotation(i)) {
                return i;
            }
        }
        return -1;
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
