package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Day;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Full;
import reso.citation.Mark.Term;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;

/**
 * Reads lists of numbers in languages where organ and date come first, then the number, then the word for what it numbers:
 * «大会2015年9月25日第70/1号和2015年7月27日第69/313号决议».
 */
final class NumberFirstReader {
    private static final String GLUE = "、,;(“《";
    private static final int FARTHEST_NOUN = 4;
    private static final int FARTHEST_MATE = 24;
    private static final int FARTHEST_LOCATOR = 12;
    private final Script script;
    private final CitationWords words;
    private final List<Mark> marks;
    private final Tail tail;
    private final Adoption adoption;
    private final List<Item> items = new ArrayList<>();

    private NumberFirstReader(Script script, CitationWords words, List<Mark> marks) {
        this.script = script;
        this.words = words;
        this.marks = marks;
        this.adoption = new Adoption(script, words, marks);
        this.tail = new Tail(script, marks, adoption);
    }

    static List<Item> read(Script script, CitationWords words, List<Mark> marks) {
        NumberFirstReader reader = new NumberFirstReader(script, words, marks);
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Term noun && noun.isNoun()) {
                reader.list(noun, from, i);
                from = i + 1;
            } else if (marks.get(i) instanceof Figure figure && i == from && i > 0) {
                reader.after((Term) marks.get(i - 1), figure, i);
            }
        }
        return reader.items;
    }

    /** A number directly behind its noun, «决议70/1», where none stands before the noun and no noun behind the number. */
    private void after(Term noun, Figure figure, int index) {
        boolean named = !items.isEmpty() && items.get(items.size() - 1).noun == noun;
        boolean own = index + 1 < marks.size() && marks.get(index + 1) instanceof Term next && next.isNoun() && isBeside(figure.end(), next);
        if (noun.isNoun() && noun.end() == figure.start() && !named && !own) {
            Item item = item(figure, noun, organBefore(index - 1), Optional.empty());
            item.adjacent = true;
            item.start = organBefore(index - 1).filter(organ -> organ.is(Role.ORGAN)).map(Term::start).orElse(noun.start());
            items.add(item);
        }
    }

    private Optional<Term> organBefore(int index) {
        boolean named = index > 0 && marks.get(index - 1).end() == marks.get(index).start();
        return named && marks.get(index - 1) instanceof Term term && (term.is(Role.ORGAN) || term.is(Role.OWN)) ? Optional.of(term) : Optional.empty();
    }

    /** The numbers between two nouns, where the last of them stands beside the second noun. */
    private void list(Term noun, int from, int to) {
        List<Item> found = new ArrayList<>();
        Optional<Term> organ = Optional.empty();
        Optional<Day> day = Optional.empty();
        int firstIndex = -1;
        int previous = -1;
        int chain = 0;
        for (int i = from; i < to; i++) {
            Mark mark = marks.get(i);
            if (mark instanceof Term term && (organ.isEmpty() ? mayName(term) : speaks(term))) {
                organ = Optional.of(term);
                day = speaks(term) ? Optional.empty() : day;
            } else if (mark instanceof Day next) {
                day = Optional.of(next);
            } else if (mark instanceof Figure figure && isGlued(i)) {
                firstIndex = found.isEmpty() ? i : firstIndex;
                chain = previous >= 0 && isJoined(previous, i) ? chain : found.size();
                previous = i;
                found.add(item(figure, noun, organ, day));
                day = Optional.empty();
            }
        }
        if (!found.isEmpty() && isBeside(found.get(found.size() - 1).figure.end(), noun) && !isLocated(found.get(0), firstIndex)) {
            found.subList(chain, found.size()).forEach(item -> item.listed = true);
            close(found, noun, to);
        }
    }

    /** Whether two numbers belong to one list: nothing but a date and what joins them stands between. */
    private boolean isJoined(int first, int second) {
        return marks.get(second).start() - marks.get(first).end() < FARTHEST_MATE
                && marks.subList(first + 1, second).stream().allMatch(mark -> mark instanceof Day || mark instanceof Term term && joins(term));
    }

    private static boolean joins(Term term) {
        return switch (term.role()) {
            case AND, TO, BEFORE, AFTER, NUMBER, NUMBER_AFTER, VOLUME, OWN -> true;
            default -> false;
        };
    }

    private void close(List<Item> found, Term noun, int nounIndex) {
        Item last = found.get(found.size() - 1);
        last.adjacent = true;
        last.end = noun.end();
        Tail.Found after = tail.read(nounIndex + 1, noun.end());
        last.locator = after.locator;
        after.day.filter(day -> last.day.isEmpty() && script.at(script.trimSpace(day.start()) - 1) == '(').ifPresent(last::dated);
        dateAlike(found.stream().filter(item -> item.listed).toList());
        items.addAll(found);
    }

    /** The date before a list is that of all its numbers of one session. */
    private static void dateAlike(List<Item> list) {
        for (int i = 1; i < list.size(); i++) {
            Item mate = list.get(i - 1);
            Item item = list.get(i);
            if (item.day.isEmpty() && mate.dayIsOwn) {
                mate.dayFor(item).ifPresent(item::dated);
            }
        }
    }

    private Item item(Figure figure, Term noun, Optional<Term> organ, Optional<Day> day) {
        Item item = new Item(figure, noun);
        int sign = script.trimSpace(figure.start()) - 1;
        item.start = isSign(sign) ? sign : figure.start();
        item.end = words.at(script.text(), script.skipSpace(figure.end()), Role.AFTER).map(CitationWords.Word::end).orElse(figure.end());
        item.day = day.filter(d -> adoption.isOneClause(d.end(), figure.start()));
        item.dayIsOwn = item.day.filter(d -> adoption.isLedByTitle(d.end(), item.start)).isPresent();
        organ.ifPresent(term -> {
            item.own = term.is(Role.OWN);
            item.organ = term.value();
            item.start = term.end() == item.start && !item.own ? term.start() : item.start;
        });
        return item;
    }

    /** Bodies that are named by their kind alone count only where the number follows at once. */
    private boolean mayName(Term term) {
        return term.is(Role.OWN) || term.is(Role.ORGAN) && (!term.value().equals("commission") || speaks(term));
    }

    /** Whether an organ's name leads on to a number: a date or a number with its sign follows at once. */
    private boolean speaks(Term term) {
        int next = script.skipSpace(term.end());
        boolean number = script.isDigit(next) || script.isUpper(next) || isSign(next) && script.isDigit(script.skipSpace(next + 1));
        return number && (term.is(Role.ORGAN) || term.is(Role.OWN));
    }

    private boolean isGlued(int index) {
        int end = script.trimSpace(marks.get(index).start());
        char before = script.at(end - 1);
        int after = script.skipSpace(marks.get(index).end());
        boolean closed = words.at(script.text(), after, Role.AFTER).isPresent() || index + 1 < marks.size() && marks.get(index + 1) instanceof Term noun
                && noun.isNoun() && noun.start() == after;
        return closed || end == 0 || isSign(end - 1) || GLUE.indexOf(before) >= 0
                || index > 0 && !(marks.get(index - 1) instanceof Full) && marks.get(index - 1).end() >= end;
    }

    private boolean isSign(int at) {
        return words.at(script.text(), at, Role.BEFORE).isPresent();
    }

    private boolean isBeside(int end, Term noun) {
        return noun.start() - end <= FARTHEST_NOUN && script.text().substring(Math.min(end, noun.start()), noun.start()).chars().noneMatch(c -> "、,;".indexOf(c) >= 0);
    }

    /** A number inside another document, «A/56/1026，附件二，第14/221号决议». */
    private boolean isLocated(Item first, int firstIndex) {
        int comma = script.trimSpace(first.start) - 1;
        if (comma < 0 || script.at(comma) != ',') {
            return false;
        }
        int index = firstIndex;
        while (index >= 0 && marks.get(index).end() > comma) {
            index--;
        }
        Mark before = index < 0 ? null : marks.get(index);
        boolean locator = before instanceof Term t && (t.is(Role.ANNEX) || t.is(Role.LOCATOR)) && comma - t.end() < FARTHEST_LOCATOR;
        return locator || before instanceof Full;
    }
}
