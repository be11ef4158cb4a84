package reso.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reso.citation.Mark.Day;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Full;
import reso.citation.Mark.Term;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;

/**
 * Reads a text once, from left to right, for everything that citations are made of. Each character is looked at a bounded
 * number of times, whatever the text.
 */
final class MarkScanner {
    private static final int LONGEST_WORD = 60;
    private static final int FARTHEST_WORD = 16;
    private static final int LONGEST_JOINT = 6;
    private static final int LONGEST_LIST = 60;
    /** Words that count only where a reader looks for them. */
    private static final Set<Role> UNMARKED = EnumSet.of(Role.NOTE, Role.OF_YEAR, Role.YEAR_AFTER);
    private static final int YEAR_DIGITS = 4;
    private static final int LAST_YEAR = 2100;
    private static final String COUNCIL = "sc";
    private static final int LEAST_UNNAMED = 100;
    private static final String LIST_SIGNS = " ,、-()";
    private final Script script;
    private final CitationWords words;
    private final FigureScanner figures;
    private final FullScanner symbols;
    private final DayScanner days;
    private final AgencyScanner agencies;
    private final List<Mark> marks = new ArrayList<>();
    private int runEnd;

    private MarkScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
        this.figures = new FigureScanner(script, words);
        this.symbols = new FullScanner(script);
        this.days = new DayScanner(script, words);
        this.agencies = new AgencyScanner(script, words);
    }

    /** The marks in reading order; none overlaps another. */
    static List<Mark> scan(Script script, CitationWords words) {
        MarkScanner scanner = new MarkScanner(script, words);
        int at = 0;
        while (at < script.length()) {
            at = scanner.step(at);
        }
        return List.copyOf(scanner.marks);
    }

    /** Reads what begins at {@code at} and says where to go on. */
    private int step(int at) {
        Optional<? extends Mark> mark = script.isDigit(at) ? number(at) : script.isLetter(at) ? named(at) : word(at);
        if (mark.isPresent()) {
            marks.add(mark.get());
            return mark.get().end();
        }
        return script.isDigit(at) ? script.digitsEnd(at, script.length()) : script.isLetter(at) ? afterWord(at) : at + 1;
    }

    /** What a digit begins. */
    private Optional<? extends Mark> number(int at) {
        Optional<? extends Mark> mark = days.at(at);
        mark = mark.isPresent() ? mark : agencies.at(at);
        mark = mark.isPresent() ? mark : figures.at(at);
        return mark.isPresent() ? mark : bare(at);
    }

    /** What a letter begins. */
    private Optional<? extends Mark> named(int at) {
        Optional<? extends Mark> mark = symbol(at);
        mark = mark.isPresent() ? mark : agencies.at(at);
        mark = mark.isPresent() ? mark : days.at(at);
        mark = mark.isPresent() ? mark : figures.at(at);
        return mark.isPresent() ? mark : word(at);
    }

    private Optional<Full> symbol(int at) {
        char before = script.at(at - 1);
        if (!script.isUpper(at) || before < 0x80 && Character.isLetterOrDigit(before) || before == '/') {
            return Optional.empty();
        }
        Optional<Full> meant = !script.hasCapitals("res", at, FARTHEST_WORD) ? Optional.empty() : MeantSymbol.at(script, at).flatMap(found -> found.symbol().map(symbol -> new Full(at, found.end(), symbol)));
        if (meant.isPresent()) {
            return meant;
        }
        if (at >= runEnd) {
            runEnd = symbols.runEnd(at);
        }
        return symbols.at(at, runEnd);
    }

    private Optional<Term> word(int at) {
        return words.at(script.text(), at).filter(word -> !UNMARKED.contains(word.role()) && !isOfSymbol(word)).map(word -> new Term(word.start(), word.end(), word.role(), word.value()));
    }

    /** A short word behind a stroke is a piece of the symbol of a body that has its own: {@code ECM/Res.5 (III)}. */
    private boolean isOfSymbol(CitationWords.Word word) {
        return word.start() > 0 && script.at(word.start() - 1) == '/' && script.at(word.end() - 1) == '.';
    }

    /** A number without a year counts where the word for what it numbers, its organ or another such number stands beside it, or a date behind it. */
    private Optional<Figure> bare(int at) {
        int last = marks.size() - 1;
        last -= last >= 0 && marks.get(last) instanceof Term sign && (sign.is(Role.BEFORE) && sign.end() == at || sign.is(Role.NUMBER) && isJoint(sign.end(), at)) ? 1 : 0;
        boolean joined = last > 0 && marks.get(last) instanceof Term term && (term.is(Role.AND) || term.is(Role.TO) || term.is(Role.INCLUDING));
        Mark before = last < 0 ? null : marks.get(joined ? last - 1 : last);
        boolean noun = !joined && before instanceof Term term && (term.isNoun() || term.is(Role.ORGAN));
        boolean list = isBare(before) || isYearly(before) && (isFollowedByMate(at) || joined && isLastMate(at)) || before instanceof Day && isDated(joined ? last - 1 : last);
        int from = last + 1 < marks.size() ? marks.get(last + 1).start() : at;
        boolean vouched = (noun || list) && isJoint(before.end(), from) || joined && isDatedBehind(at) && isJoint(marks.get(last).end(), from)
                || isBehindComma(from) && isDatedBehind(at);
        return vouched || words.nounFollows() && isBeforeNoun(at) ? figures.bare(at, fewestDigits(last, noun, before)) : Optional.empty();
    }

    private static boolean isYearly(Mark mark) {
        return mark instanceof Figure figure && figure.form() == Figure.Form.YEAR;
    }

    /** Whether the number that begins at a place ends its clause and is no year: «242 (1967) and 338.» */
    private boolean isLastMate(int at) {
        int end = script.digitsEnd(at, LONGEST_LIST);
        boolean year = end - at == YEAR_DIGITS && script.number(at, end) >= NumberForm.FIRST_YEAR && script.number(at, end) < LAST_YEAR;
        return !year && !script.isLetter(script.skipSpace(end)) && !script.isDigit(script.skipSpace(end));
    }

    /** Whether the list goes on behind the number that begins at a place, «242 (1967), 338 and 1397 (2002)», with one that has its year. */
    private boolean isFollowedByMate(int at) {
        int end = script.skipSpace(script.digitsEnd(at, LONGEST_LIST));
        int comma = ",;\u060C\u3001".indexOf(script.at(end)) >= 0 ? script.skipSpace(end + 1) : end;
        int next = words.at(script.text(), comma, Role.AND).map(word -> script.skipSpace(word.end())).orElse(comma);
        return next > script.digitsEnd(at, LONGEST_LIST) && figures.at(next).filter(MarkScanner::isYearly).isPresent();
    }

    /** Of the Security Council by name, the first numbers too. */
    private int fewestDigits(int last, boolean noun, Mark before) {
        Mark organ = noun && before instanceof Term term && term.isNoun() && last > 0 ? marks.get(last - 1) : before;
        boolean named = noun && organ instanceof Term term && term.is(Role.ORGAN) && term.value().equals(COUNCIL);
        boolean goesOn = isBare(before) && ((Figure) before).first() < LEAST_UNNAMED;
        return named || goesOn ? 1 : FigureScanner.FEWEST_BARE_DIGITS;
    }

    private boolean isBehindComma(int at) {
        return ",;\u060C\u061B".indexOf(script.at(script.trimSpace(at) - 1)) >= 0;
    }

    /** Whether a full date follows the number that begins at a place: «1325 of 31 October 2000». */
    private boolean isDatedBehind(int at) {
        int end = script.skipSpace(script.digitsEnd(at, LONGEST_LIST));
        int next = script.at(end) == ',' ? script.skipSpace(end + 1) : end;
        int day = words.at(script.text(), next, Role.DATED).map(word -> script.skipSpace(word.end())).orElse(next);
        return days.at(day).isPresent();
    }

    private static boolean isBare(Mark mark) {
        return mark instanceof Figure figure && figure.form() == Figure.Form.BARE;
    }

    /** Whether the date at {@code index} is that of a number without a year: «1325 of 31 October 2000». */
    private boolean isDated(int index) {
        int owner = index - 1;
        while (owner >= 0 && marks.get(owner) instanceof Term term && (term.is(Role.DATED) || term.is(Role.DATE_JOIN))) {
            owner--;
        }
        return owner >= 0 && isBare(marks.get(owner));
    }

    /** Whether nothing but numbers, their signs and what joins them stands between a place and the word for what they number. */
    private boolean isBeforeNoun(int at) {
        int next = at;
        while (next - at < LONGEST_LIST) {
            int from = script.isDigit(next) ? script.digitsEnd(next, LONGEST_LIST) : next;
            Optional<CitationWords.Word> word = words.at(script.text(), from, Role.RESOLUTION).or(() -> words.at(script.text(), from, Role.DECISION));
            if (word.isPresent()) {
                return true;
            }
            int after = Stream.of(Role.BEFORE, Role.AFTER, Role.AND, Role.TO).flatMap(role -> words.at(script.text(), from, role).stream())
                    .mapToInt(CitationWords.Word::end).findFirst().orElse(LIST_SIGNS.indexOf(script.at(from)) >= 0 ? from + 1 : from);
            if (after == next) {
                return false;
            }
            next = after;
        }
        return false;
    }

    /** Nothing but spaces, commas and single short words. */
    private boolean isJoint(int from, int to) {
        return to - from <= LONGEST_JOINT && script.text().substring(from, to).chars().filter(Character::isIdeographic).count() <= 1;
    }

    /** The next place where a word may begin: where words have no spaces around them, any. */
    private int afterWord(int at) {
        return words.nounFollows() ? at + 1 : Math.max(at + 1, script.wordEnd(at, LONGEST_WORD));
    }
}
