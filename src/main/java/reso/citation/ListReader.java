package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Full;
import reso.citation.Mark.Term;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

/**
 * Reads lists of numbers under the word for what they number: «its resolutions 61/180, 63/194 of 18 December 2008 and
 * 64/293». The word comes first; the organ stands before the word, between word and number, or after the number.
 */
final class ListReader {
    private static final int FARTHEST_POSSESSIVE = 25;
    private static final int FARTHEST_SUBJECT = 80;
    private static final int FARTHEST_CONTEXT = 50;
    private static final String LIST_SIGNS = " ,;،؛、-()*_";
    private static final String GLUE = ",;:(،؛«“\"”„[";
    private final Script script;
    private final CitationWords words;
    private final List<Mark> marks;
    private final Tail tail;
    private final Locators locators;
    private final List<Item> items = new ArrayList<>();
    private final ListDays days;
    private Optional<Term> noun = Optional.empty();
    private int nounIndex;
    private String leading = "";
    private String context = "";
    private boolean own;
    private int leadStart;
    private int waiting;
    private int tailEnd;

    private ListReader(Script script, CitationWords words, List<Mark> marks) {
        this.script = script;
        this.words = words;
        this.marks = marks;
        Adoption adoption = new Adoption(script, words, marks);
        this.tail = new Tail(script, marks, adoption);
        this.locators = new Locators(script, marks);
        this.days = new ListDays(script, marks, items, adoption);
    }

    static List<Item> read(Script script, CitationWords words, List<Mark> marks) {
        ListReader reader = new ListReader(script, words, marks);
        for (int i = 0; i < marks.size(); i++) {
            reader.step(i);
        }
        return reader.items;
    }

    private void step(int index) {
        Mark mark = marks.get(index);
        if (mark instanceof Term term && term.isNoun()) {
            begin(term, index);
        } else if (mark instanceof Figure figure && isShort(figure, index)) {
            abbreviated((Term) marks.get(index - 1), index - 1);
            add(figure, index);
        } else if (mark instanceof Figure figure && noun.isPresent() && isGlued(index)) {
            add(figure, index);
        }
    }

    /** A number directly behind the capitals of a body, «UNGA 70/1», which stand for its name and the word for what it adopts. */
    private boolean isShort(Figure figure, int index) {
        return index > 0 && figure.form() != Figure.Form.BARE && marks.get(index - 1) instanceof Term organ && organ.is(Role.ORGAN)
                && organ.end() + 1 == figure.start() && IntStream.range(organ.start(), organ.end()).allMatch(at -> script.isUpper(at) || script.at(at) == ' ')
                && !(index > 1 && marks.get(index - 2) instanceof Term word && word.isNoun());
    }

    private void abbreviated(Term organ, int index) {
        noun = Optional.of(new Term(organ.start(), organ.end(), Role.RESOLUTION, organ.value()));
        nounIndex = index;
        leading = organ.value();
        own = false;
        leadStart = organ.start();
        waiting = items.size();
        context = "";
    }

    /** A new word for what is cited: what stands before it says whose it is. */
    private void begin(Term term, int index) {
        noun = locators.isInside(index) ? Optional.empty() : Optional.of(term);
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
                case INCLUDING -> isClosed(index);
                default -> false;
            };
        }
        return before != null && before.end() >= end - 1 && !(before instanceof Full);
    }

    /** Whether a number ends its phrase: no word of another kind follows, as in «50/50 parity». */
    private boolean isClosed(int index) {
        int next = script.skipSpace(marks.get(index).end());
        return !script.isLetter(next) || index + 1 < marks.size() && marks.get(index + 1).start() == next;
    }

    private void add(Figure figure, int index) {
        Item item = new Item(figure, noun.get());
        item.own = own;
        item.adjacent = isBesideNoun(index) || inner(index).isPresent() && isListHead();
        item.listed = !isListHead() && isJoined(index);
        if (figure.form() == Figure.Form.BARE && !item.adjacent && !item.listed && inner(index).isEmpty()) {
            return;
        }
        inner(index).ifPresent(organ -> {
            leading = organ.value();
            own = false;
            item.own = false;
        });
        item.organ = leading;
        item.context = item.listed && isOfCouncil(items.get(items.size() - 1)) ? "sc" : context;
        if (isListHead() && !isIncluded(index - 1)) {
            item.start = leadStart;
        }
        items.add(item);
        finish(item, index);
    }

    /** Whether nothing but a body, a sign for numbers and what leads in to them stands between the noun and a number. */
    private boolean isBesideNoun(int index) {
        int end = marks.get(index).start();
        for (int i = index - 1; i > nounIndex; i--) {
            if (!(marks.get(i) instanceof Term term && leadsIn(term, marks.get(i + 1)) && isLoose(term.end(), end))) {
                return false;
            }
            end = term.start();
        }
        return index == nounIndex + 1 || isLoose(noun.get().end(), end) || isIncluded(nounIndex + 1) && isNear(noun.get().end(), commaBefore(end), FARTHEST_POSSESSIVE);
    }

    private int commaBefore(int at) {
        int end = script.trimSpace(at);
        return ",\u060C".indexOf(script.at(end - 1)) >= 0 ? end - 1 : end;
    }

    /** Whether at this mark the text leads from all of a body's resolutions to some: between it and the noun an adjective may stand. */
    private boolean isIncluded(int index) {
        return marks.get(index) instanceof Term term && term.is(Role.INCLUDING);
    }

    /** What leads from a noun to its number: «adopted by» a body, too. */
    private static boolean leadsIn(Term term, Mark next) {
        boolean of = next instanceof Term organ && organ.is(Role.ORGAN);
        return term.is(Role.NUMBER) || term.is(Role.INCLUDING) || term.is(Role.ORGAN) || of && term.is(Role.DATED);
    }

    /** Whether a number is one of the Security Council's, which alone have their year in brackets, or follows such a one without its own. */
    private static boolean isOfCouncil(Item item) {
        return item.figure.form() == Figure.Form.YEAR || item.figure.form() == Figure.Form.BARE && item.context.equals("sc");
    }

    /** Whether only commas and words that join a list stand behind the last number and what belongs to it. */
    private boolean isJoined(int index) {
        Item last = items.get(items.size() - 1);
        int end = marks.get(index).start();
        int i = index - 1;
        for (; i > nounIndex && marks.get(i).start() >= tailEnd && marks.get(i) instanceof Term term && isJoint(term); i--) {
            if (!isLoose(term.end(), end)) {
                return false;
            }
            end = term.start();
        }
        return last.noun == noun.get() && (last.adjacent || last.listed)
                && isLoose(words.at(script.text(), script.skipSpace(tailEnd), Role.YEAR_AFTER).map(Word::end).orElse(tailEnd), end);
    }

    private static boolean isJoint(Term term) {
        return term.is(Role.AND) || term.is(Role.TO) || term.is(Role.NUMBER) || term.is(Role.INCLUDING);
    }

    private boolean isLoose(int from, int to) {
        return from >= to || script.text().substring(from, to).chars().allMatch(c -> LIST_SIGNS.indexOf(c) >= 0);
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
        tailEnd = found.end;
        item.title = found.title;
        item.locator = found.locator;
        days.date(item, found.day, index, nounIndex);
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
}
