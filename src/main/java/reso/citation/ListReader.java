package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Day;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Full;
import reso.citation.Mark.Term;
import reso.language.CitationWords.Role;

/**
 * Reads lists of numbers under the word for what they number: «its resolutions 61/180, 63/194 of 18 December 2008 and
 * 64/293». The word comes first; the organ stands before the word, between word and number, or after the number.
 */
final class ListReader {
    private static final int FARTHEST_POSSESSIVE = 25;
    private static final int FARTHEST_LOCATOR = 40;
    private static final int FARTHEST_SUBJECT = 80;
    private static final int FARTHEST_CONTEXT = 50;
    private static final String GLUE = ",;:(،؛«“\"”„[";
    private final Script script;
    private final List<Mark> marks;
    private final Tail tail;
    private final List<Item> items = new ArrayList<>();
    private Optional<Term> noun = Optional.empty();
    private int nounIndex;
    private String leading = "";
    private String context = "";
    private boolean own;
    private int leadStart;
    private int waiting;
    private int claimed = -1;
    private int tailEnd;

    private ListReader(Script script, List<Mark> marks) {
        this.script = script;
        this.marks = marks;
        this.tail = new Tail(script, marks);
    }

    static List<Item> read(Script script, List<Mark> marks) {
        ListReader reader = new ListReader(script, marks);
        for (int i = 0; i < marks.size(); i++) {
            reader.step(i);
        }
        return reader.items;
    }

    private void step(int index) {
        Mark mark = marks.get(index);
        if (mark instanceof Term term && term.isNoun()) {
            begin(term, index);
        } else if (mark instanceof Figure figure && noun.isPresent() && isGlued(index)) {
            add(figure, index);
        }
    }

    /** A new word for what is cited: what stands before it says whose it is. */
    private void begin(Term term, int index) {
        boolean located = isLocated(term, index);
        noun = located ? Optional.empty() : Optional.of(term);
        nounIndex = index;
        leading = "";
        own = term.isOwn();
        leadStart = term.start();
        waiting = items.size();
        Mark before = index > 0 ? marks.get(index - 1) : null;
        if (before instanceof Term organ && organ.is(Role.ORGAN) && isBlankOrGenitive(organ.end(), term.start())) {
            leading = organ.value();
            leadStart = organ.start();
        } else if (before instanceof Term possessive && possessive.is(Role.OWN)
                && isNear(possessive.end(), term.start(), FARTHEST_POSSESSIVE)) {
            own = true;
        }
        context = own || !leading.isEmpty() ? "" : subject(index, FARTHEST_CONTEXT);
        if (own) {
            leading = subject(term.isOwn() ? index : index - 1, FARTHEST_SUBJECT);
        }
    }

    /** Of whom «its» speaks: the organ named just before, in the same clause. */
    private String subject(int index, int reach) {
        for (int i = index - 1; i >= 0 && marks.get(index).start() - marks.get(i).end() < reach; i--) {
            if (marks.get(i) instanceof Figure || marks.get(i) instanceof Term t && t.isNoun()) {
                return "";
            }
            if (marks.get(i) instanceof Term organ && organ.is(Role.ORGAN)) {
                return organ.start() < tailEnd ? "" : organ.value();
            }
        }
        return "";
    }

    /** Part of another document, as in «A/67/517, annex, resolution 14/221» or «chap. I, resolution 1»: no citation of its own. */
    private boolean isLocated(Term term, int index) {
        int comma = script.trimSpace(term.start()) - 1;
        if (comma < 0 || ",،".indexOf(script.at(comma)) < 0 || index == 0) {
            return false;
        }
        for (int i = index - 1; i >= 0 && marks.get(index).start() - marks.get(i).end() < FARTHEST_LOCATOR; i--) {
            Mark mark = marks.get(i);
            if (!(mark instanceof Term t) || !(t.is(Role.LOCATOR) || t.is(Role.ANNEX))) {
                return mark instanceof Full || isLocator(i + 1) && !(mark instanceof Figure) && i + 1 < index;
            }
        }
        return isLocator(index - 1);
    }

    private boolean isLocator(int index) {
        return marks.get(index) instanceof Term term && (term.is(Role.LOCATOR) || term.is(Role.ANNEX));
    }

    private boolean isBlankOrGenitive(int from, int to) {
        String gap = from <= to && to - from < 4 ? script.text().substring(from, to) : "far";
        return gap.isBlank() || gap.startsWith("'");
    }

    private boolean isNear(int from, int to, int reach) {
        return to - from <= reach && script.text().substring(from, to).chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    }

    /** Whether what stands before a number lets it be one of a list, not a share, a page or a ratio. */
    private boolean isGlued(int index) {
        int end = script.trimSpace(marks.get(index).start());
        if (end == 0 || GLUE.indexOf(script.at(end - 1)) >= 0) {
            return true;
        }
        Mark before = index > 0 ? marks.get(index - 1) : null;
        if (before instanceof Term term && term.end() >= end) {
            return term.isNoun() || switch (term.role()) {
                case ORGAN, AND, TO, DATED, DATE_JOIN, NUMBER, OWN -> true;
                default -> false;
            };
        }
        return before != null && before.end() >= end - 1 && !(before instanceof Full);
    }

    private void add(Figure figure, int index) {
        Item item = new Item(figure, noun.get());
        item.own = own;
        item.adjacent = index == nounIndex + 1 || inner(index).isPresent() && isListHead();
        inner(index).ifPresent(organ -> {
            leading = organ.value();
            own = false;
            item.own = false;
        });
        item.organ = leading;
        item.context = context;
        if (isListHead()) {
            item.start = leadStart;
        }
        items.add(item);
        finish(item, index);
    }

    private boolean isListHead() {
        return waiting == items.size();
    }

    /** An organ named directly before the number, «resolutions of the Security Council 1325 (2000)». */
    private Optional<Term> inner(int index) {
        Mark before = index > 0 ? marks.get(index - 1) : null;
        return before instanceof Term organ && organ.is(Role.ORGAN) && index - 1 > nounIndex
                && script.skipSpace(organ.end()) >= marks.get(index).start() ? Optional.of(organ) : Optional.empty();
    }

    private void finish(Item item, int index) {
        Tail.Found found = tail.read(index + 1, item.figure.end());
        item.day = found.day.or(() -> dayBefore(item));
        tailEnd = found.end;
        item.title = found.title;
        item.locator = found.locator;
        if (found.day.isPresent()) {
            claimed = found.day.get().start();
            handOut(found.day.get(), index);
        }
        found.organ.ifPresent(organ -> {
            boolean before = found.day.isEmpty() || organ.end() <= found.day.get().start();
            item.end = before ? organ.end() : item.end;
            nameBackwards(organ.value());
        });
    }

    /** The organ that closes a list names all items before it that have none. */
    private void nameBackwards(String organ) {
        for (int i = items.size() - 1; i >= 0 && items.get(i).noun == noun.get(); i--) {
            Item item = items.get(i);
            if (!item.organ.isEmpty() && !item.own && i < items.size() - 1) {
                return;
            }
            if (item.own && i < items.size() - 1) {
                return;
            }
            item.organ = organ;
            item.own = false;
        }
    }

    /** One date after a list, or as many as the list has items: «61/16 and 68/1, of 20 November 2006 and 20 September 2013». */
    private void handOut(Day first, int index) {
        List<Day> days = days(first, index);
        int from = items.size() - days.size();
        if (days.size() == 1) {
            shareDay(first);
            return;
        }
        boolean fits = from >= 0 && items.subList(from, items.size() - 1).stream().allMatch(i -> i.noun == noun.get() && i.day.isEmpty());
        items.get(items.size() - 1).day = Optional.empty();
        for (int i = 0; fits && i < days.size(); i++) {
            items.get(from + i).day = Optional.of(days.get(i));
        }
    }

    /** The date and those listed after it with nothing but commas and a word for and between. */
    private List<Day> days(Day first, int index) {
        List<Day> days = new ArrayList<>(List.of(first));
        int end = first.end();
        int start = index + 1;
        while (marks.get(start) != first) {
            start++;
        }
        for (int i = start + 1; i < marks.size() && isLoose(end, marks.get(i).start()); i++) {
            end = marks.get(i).end();
            if (marks.get(i) instanceof Day next) {
                days.add(next);
            } else if (!(marks.get(i) instanceof Term term && (term.is(Role.AND) || term.is(Role.DATED)))) {
                break;
            }
        }
        return days;
    }

    /** «50/6, 50/7 and 50/8 of 24 October 1995»: one date for all of one session. */
    private void shareDay(Day day) {
        for (int i = items.size() - 2; i >= 0 && items.get(i).noun == noun.get(); i--) {
            Item item = items.get(i);
            Figure last = items.get(items.size() - 1).figure;
            if (item.day.isPresent() || item.figure.form() != last.form() || item.figure.first() != last.first()
                    || item.figure.form() == Figure.Form.YEAR) {
                return;
            }
            item.day = Optional.of(day);
        }
    }

    /** «the adoption, on 25 September 2015, of resolution 70/1»: a date that stands before. */
    private Optional<Day> dayBefore(Item item) {
        int end = item.start;
        for (int i = nounIndex; item.adjacent && i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.start() >= end) {
                continue;
            }
            boolean loose = isLoose(mark.end(), end);
            if (mark instanceof Day day && loose && day.start() > claimed) {
                claimed = day.start();
                return Optional.of(day);
            }
            if (!loose || !(mark instanceof Term term) || !isLink(term)) {
                return Optional.empty();
            }
            end = mark.start();
        }
        return Optional.empty();
    }

    private static boolean isLink(Term term) {
        return switch (term.role()) {
            case DATED, DATE_JOIN, ORGAN, OWN -> true;
            default -> false;
        };
    }

    private boolean isLoose(int from, int to) {
        return from >= to || to - from < 8 && script.text().substring(from, to).chars().allMatch(c -> " ,،".indexOf(c) >= 0);
    }
}
