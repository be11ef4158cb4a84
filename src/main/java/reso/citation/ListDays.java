package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Day;
import reso.citation.Mark.Term;
import reso.language.CitationWords.Role;

/**
 * Gives the dates around a list of numbers to those that own them: «58/85 of 9 December 2003» its own, «50/6, 50/7 and 50/8 of
 * 24 October 1995» one for all of a session, «the adoption, on 25 September 2015, of resolution 70/1» the one that stands before.
 */
final class ListDays {
    private static final int FARTHEST = 8;
    private final Script script;
    private final List<Mark> marks;
    private final List<Item> items;
    private final Adoption adoption;
    /** Where the last date begins that a number has; none before it is free. */
    private int claimed = -1;

    /** @param items the list while it is read, the newest last */
    ListDays(Script script, List<Mark> marks, List<Item> items, Adoption adoption) {
        this.script = script;
        this.marks = marks;
        this.items = items;
        this.adoption = adoption;
    }

    /**
     * Dates the newest item.
     *
     * @param after the date behind its number, if there is one
     * @param index of the mark of its number
     * @param nounIndex of the mark of the word for what it numbers
     */
    void date(Item item, Optional<Day> after, int index, int nounIndex) {
        item.day = after.or(() -> before(item, nounIndex)).or(() -> ofMate(item));
        after.ifPresent(day -> {
            claimed = day.start();
            handOut(day, index);
        });
    }

    /** One date after a list, or as many as the list has items: «61/16 and 68/1, of 20 November 2006 and 20 September 2013». */
    private void handOut(Day first, int index) {
        List<Day> days = days(first, index);
        int from = items.size() - days.size();
        if (days.size() == 1) {
            share(first);
            return;
        }
        Item last = items.get(items.size() - 1);
        boolean fits = from >= 0 && items.subList(from, items.size() - 1).stream().allMatch(i -> i.noun == last.noun && i.day.isEmpty());
        last.day = Optional.empty();
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

    private void share(Day day) {
        Item last = items.get(items.size() - 1);
        for (int i = items.size() - 2; i >= 0 && items.get(i).noun == last.noun; i--) {
            Item item = items.get(i);
            if (item.day.isPresent() || !item.isOfOneSession(last)) {
                return;
            }
            item.day = Optional.of(day);
        }
    }

    /** The date that stands before a list is that of all its numbers of one session. */
    private Optional<Day> ofMate(Item item) {
        Item mate = item.listed && items.size() > 1 ? items.get(items.size() - 2) : item;
        return mate.dayFor(item);
    }

    private Optional<Day> before(Item item, int nounIndex) {
        int end = item.start;
        for (int i = nounIndex; item.adjacent && i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.start() >= end) {
                continue;
            }
            boolean led = !isLoose(mark.end(), end) && adoption.isLed(mark.end(), end);
            boolean loose = led || isLoose(mark.end(), end);
            if (mark instanceof Day day && loose && day.start() > claimed && (!led || adoption.isSaidOf(day)) && adoption.isSaidAround(day, item.start)) {
                claimed = day.start();
                return Optional.of(day);
            }
            if (!loose || !(mark instanceof Term term) || !term.leadsToDate()) {
                return Optional.empty();
            }
            end = mark.start();
        }
        return Optional.empty();
    }

    private boolean isLoose(int from, int to) {
        return from >= to || to - from < FARTHEST && script.text().substring(from, to).chars().allMatch(c -> " ,،".indexOf(c) >= 0);
    }
}
