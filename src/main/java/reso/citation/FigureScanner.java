package reso.citation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Figure.Form;
import reso.citation.Mark.Figure.Part;
import reso.language.CitationWords;
import reso.language.Numerals;

/** Reads numbers in the forms that resolutions have: {@code 70/1}, {@code S-20/2}, {@code 217 A (III)}, {@code 1325 (2000)}, {@code 1325}. */
final class FigureScanner {
    /** More than any resolution has: what is written by mistake is to be told, not passed over. */
    private static final int MOST_DIGITS = 6;
    static final int FEWEST_BARE_DIGITS = 3;
    private static final int LONGEST_ROMAN = 7;
    private static final int LONGEST_SIGN = 4;
    /** A hyphen between two numbers alone that are farther apart is none of a range: {@code 1540-2004}. */
    private static final int LONGEST_RANGE = 100;
    private final Script script;
    private final CitationWords words;
    private final PartScanner letters;
    private final BracketScanner brackets;
    private final YearScanner years;

    FigureScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
        this.letters = new PartScanner(script, words);
        this.years = new YearScanner(script, words);
        this.brackets = new BracketScanner(script, words, letters);
    }

    /** The number that begins at {@code at}, where nothing glued before it makes it part of something else. */
    Optional<Figure> at(int at) {
        if (!beginsNumber(at)) {
            return Optional.empty();
        }
        if (script.isUpper(at) && script.at(script.wordEnd(at, LONGEST_ROMAN)) == '/') {
            return romanSlashed(at, script.wordEnd(at, LONGEST_ROMAN));
        }
        int dash = dashAfterLetters(at);
        String special = dash < 0 ? "" : special(at, dash);
        int start = special.isEmpty() ? at : dash + 1;
        int first = digitsEnd(start);
        if (first == start || first - start > MOST_DIGITS) {
            return Optional.empty();
        }
        return special.isEmpty() ? slashed(at, start, first, "").or(() -> brackets.at(at, first)) : slashed(at, start, first, special);
    }

    /**
     * A number alone, as people write of the Security Council's, with the year where it stands beside it in words; what else
     * stands there must vouch for it.
     *
     * @param fewest the digits that it must have at least
     */
    Optional<Figure> bare(int at, int fewest) {
        int end = digitsEnd(at);
        boolean fraction = script.at(end) == '.' && script.isDigit(end + 1);
        boolean alone = end - at >= fewest && end - at <= MOST_DIGITS && "/(%".indexOf(script.at(end)) < 0 && !fraction;
        if (!alone || !beginsNumber(at) || script.at(end) == '-' && !isRange(at, end)) {
            return Optional.empty();
        }
        List<Part> parts = letters.after(end);
        int plainEnd = PartScanner.end(parts, end);
        OptionalInt year = years.before(at);
        return Optional.of(years.after(plainEnd).map(stated -> new Figure(at, stated.end(), Form.BARE, "", script.number(at, end), stated.year(), parts))
                .orElseGet(() -> new Figure(at, plainEnd, Form.BARE, "", script.number(at, end), year.orElse(-1), parts)));
    }

    private boolean isRange(int at, int dash) {
        int end = digitsEnd(dash + 1);
        boolean number = end - dash > FEWEST_BARE_DIGITS && end - dash - 1 <= MOST_DIGITS;
        int distance = number ? script.number(dash + 1, end) - script.number(at, dash) : -1;
        return distance > 0 && distance <= LONGEST_RANGE;
    }

    private boolean beginsNumber(int at) {
        char before = script.at(at - 1);
        if (before == '-') {
            return script.isDigit(at - 2) && script.isDigit(at);
        }
        boolean glued = before < 0x80 && Character.isLetterOrDigit(before) || before == '/' || before == '.' && script.isDigit(at - 2);
        return !glued && before != '$';
    }

    /** The sign of a special session between two places, {@code S-} or {@code ES-}; empty where the letters are none. */
    private String special(int at, int dash) {
        boolean capital = script.isUpper(at) || Character.toUpperCase(script.at(at)) == script.at(at);
        return capital ? words.session(script.text().substring(at, dash)).orElse("") : "";
    }

    private int dashAfterLetters(int at) {
        int dash = script.wordEnd(at, LONGEST_SIGN);
        return dash > at && script.at(dash) == '-' && script.isDigit(dash + 1) ? dash : -1;
    }

    private Optional<Figure> slashed(int at, int start, int end, String special) {
        int slash = script.skipSpace(end);
        int second = script.skipSpace(slash + 1);
        if (script.at(slash) != '/') {
            return Optional.empty();
        }
        int secondEnd = digitsEnd(second);
        char after = script.at(secondEnd);
        boolean goesOn = after == '/' || after == '%' || after == '.' && script.isDigit(secondEnd + 1);
        if (secondEnd == second || secondEnd - second > MOST_DIGITS || goesOn) {
            return Optional.empty();
        }
        List<Part> parts = letters.after(secondEnd);
        if (parts.isEmpty() && after < 0x80 && Character.isLetter(after)) {
            return Optional.empty();
        }
        Form form = special.isEmpty() ? Form.SLASH : Form.SPECIAL;
        int figureEnd = brackets.afterYear(PartScanner.end(parts, secondEnd));
        return Optional.of(new Figure(at, figureEnd, form, special, script.number(start, end), script.number(second, secondEnd), parts));
    }

    private Optional<Figure> romanSlashed(int at, int slash) {
        int session = Numerals.romanValue(script.text().substring(at, slash));
        int end = digitsEnd(slash + 1);
        boolean number = end > slash + 1 && end - slash - 1 <= MOST_DIGITS && script.at(end) != '/' && !script.isLetter(end);
        return session > 0 && number ? Optional.of(new Figure(at, end, Form.ROMAN_SLASH, "", session, script.number(slash + 1, end), List.of()))
                : Optional.empty();
    }

    /** After the digits, one more than a number may have, so that what is longer is known for none. */
    private int digitsEnd(int start) {
        return script.digitsEnd(start, MOST_DIGITS + 1);
    }
}
