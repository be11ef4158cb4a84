package reso.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.citation.Mark.Day;
import reso.citation.Mark.Term;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

/**
 * Reads the words between a number and the date on which it was adopted: «70/1, which the General Assembly adopted on 25 September
 * 2015», «adopted on 25 September 2015 by resolution 70/1».
 */
final class Adoption {
    private static final int FARTHEST = 120;
    private static final int FARTHEST_BEFORE_TITLE = 150;
    private static final int LONGEST_WORD = 30;
    private static final int FARTHEST_WORD = 40;
    private static final String CLAUSE_ENDS = ",;。";
    private static final String LOOSE = " ,،([";
    private final Script script;
    private final CitationWords words;
    private final List<Mark> marks;

    Adoption(Script script, CitationWords words, List<Mark> marks) {
        this.script = script;
        this.words = words;
        this.marks = marks;
    }

    /** The date behind {@code end} to which words of an adoption lead on, and nothing else; {@code index} is of the first mark behind it. */
    Optional<Day> after(int index, int end) {
        int at = skip(end);
        int next = index;
        boolean linked = false;
        while (at - end < FARTHEST) {
            while (next < marks.size() && marks.get(next).start() < at) {
                next++;
            }
            Mark mark = next < marks.size() && marks.get(next).start() == at ? marks.get(next) : null;
            if (mark instanceof Day day) {
                return linked && !isSaidBetween(Math.max(0, end - FARTHEST_WORD), day.start()) ? Optional.empty() : Optional.of(day);
            }
            boolean dated = mark instanceof Term term && term.leadsToDate();
            int step = Math.max(dated ? mark.end() : -1, end(at, Role.LINK));
            if (step < 0) {
                return Optional.empty();
            }
            linked |= !dated;
            at = skip(step);
        }
        return Optional.empty();
    }

    /** Whether words near a date before a number say that it is of an adoption; dates of anniversaries stand there too. */
    boolean isSaidAround(Day day, int number) {
        return isSaidBetween(Math.max(0, day.start() - FARTHEST_WORD), number);
    }

    /** Whether a word for adoption stands there; a language without such words leaves it open. */
    private boolean isSaidBetween(int from, int to) {
        if (!words.have(Role.ADOPTION)) {
            return true;
        }
        for (int at = to - 1; at >= from; at--) {
            if (words.at(script.text(), at, Role.ADOPTION).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but words that lead from a date to what was adopted on it, «by», stands between two places, and at least one. */
    boolean isLed(int from, int to) {
        int at = skip(from);
        boolean led = false;
        while (at < to && at - from < FARTHEST) {
            int end = Math.max(end(at, Role.LINK), end(at, Role.BY));
            if (end < 0) {
                return false;
            }
            led = true;
            at = skip(end);
        }
        return led && at >= to;
    }

    /**
     * The same where the date comes first: the subject or the title of what was adopted may stand between, «2015年9月25日题为“…”的第70/1号».
     *
     * @param sign where the number with its sign begins
     */
    boolean isLedByTitle(int from, int sign) {
        int at = skip(from);
        while (at < sign) {
            int place = at;
            if (words.at(script.text(), place, Role.ABOUT).isPresent()) {
                int last = script.trimSpace(sign) - 1;
                return last > place && words.at(script.text(), last, Role.LINK).isPresent();
            }
            int end = Stream.of(Role.LINK, Role.ORGAN, Role.OWN, Role.ENTITLED).flatMap(role -> words.at(script.text(), place, role).stream()).mapToInt(Word::end).max()
                    .orElseGet(() -> script.quotationEnd(place));
            if (end < 0) {
                return false;
            }
            at = skip(end);
        }
        return true;
    }

    /** Whether a title at most stands between a date and its number. */
    boolean isOneClause(int from, int to) {
        int at = from;
        while (at < to && CLAUSE_ENDS.indexOf(script.at(at)) < 0) {
            int quoted = script.quotationEnd(at);
            at = quoted > 0 && quoted <= to ? quoted : at + 1;
        }
        return at >= to && to - from < FARTHEST_BEFORE_TITLE;
    }

    private int end(int at, Role role) {
        return words.at(script.text(), at, role).map(Word::end).orElse(-1);
    }

    /** Whether the word directly before a date says that something was adopted on it, not that something lasts until it. */
    boolean isSaidOf(Day day) {
        int end = script.trimSpace(day.start());
        for (int at = end - 1; at >= 0 && end - at <= LONGEST_WORD; at--) {
            if (words.at(script.text(), at, Role.ADOPTED).filter(word -> word.end() == end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int skip(int from) {
        int at = from;
        while (at < script.length() && LOOSE.indexOf(script.at(at)) >= 0) {
            at++;
        }
        return at;
    }
}
