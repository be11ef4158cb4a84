package reso.citation;

import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Figure.Form;
import reso.citation.Mark.Figure.Part;
import reso.language.CitationWords;
import reso.language.Numerals;

/**
 * Reads what stands in brackets behind a number: the year of a Security Council resolution, {@code 1325 (2000)}, or the roman
 * session of one adopted before 1976, {@code 217 A (III)}, {@code 3201 (S-VI)}, which Arabic writes with digits.
 */
final class BracketScanner {
    private static final int LONGEST = 10;
    private static final int YEAR_DIGITS = 4;
    private static final int LAST_YEAR = 2100;
    /** The Economic and Social Council's last session with a roman number was the sixty-third. */
    private static final int LAST_ROMAN = 70;
    private final Script script;
    private final CitationWords words;
    private final PartScanner letters;

    BracketScanner(Script script, CitationWords words, PartScanner letters) {
        this.script = script;
        this.words = words;
        this.letters = letters;
    }

    /** The number between {@code at} and {@code end} with its brackets. */
    Optional<Figure> at(int at, int end) {
        List<Part> parts = letters.after(end);
        int before = PartScanner.end(parts, end);
        int open = script.skipSpace(before);
        int close = script.at(open) == '(' && open - before <= 1 ? script.find(')', open, LONGEST) : -1;
        if (close < 0) {
            return Optional.empty();
        }
        String inner = script.text().substring(open + 1, close).strip();
        int first = script.skipSpace(open + 1);
        if (inner.length() == YEAR_DIGITS && script.digitsEnd(first, YEAR_DIGITS) == first + YEAR_DIGITS) {
            int year = script.number(first, first + YEAR_DIGITS);
            boolean plausible = parts.isEmpty() && year >= NumberForm.FIRST_YEAR && year < LAST_YEAR;
            return plausible ? Optional.of(new Figure(at, close + 1, Form.YEAR, "", script.number(at, end), year, parts)) : Optional.empty();
        }
        return roman(at, end, close + 1, inner.replace(" ", ""), parts);
    }

    /** After a year that is written behind a number which needs none, {@code 75/200 (2020)}. */
    int afterYear(int end) {
        int open = script.skipSpace(end);
        int close = open + 1 + YEAR_DIGITS;
        boolean year = script.at(open) == '(' && script.digitsEnd(open + 1, YEAR_DIGITS) == close && script.at(close) == ')';
        return year ? close + 1 : end;
    }

    private Optional<Figure> roman(int at, int end, int close, String inner, List<Part> before) {
        int dash = inner.indexOf('-');
        Optional<String> special = dash < 0 ? Optional.of("") : words.session(inner.substring(0, dash));
        String numeral = inner.substring(dash + 1);
        int session = dash < 0 ? Numerals.romanValue(twins(numeral)) : signed(numeral);
        if (special.isEmpty() || session < 1 || session > LAST_ROMAN) {
            return Optional.empty();
        }
        List<Part> parts = before.isEmpty() ? letters.after(close) : before;
        int figureEnd = before.isEmpty() ? PartScanner.end(parts, close) : close;
        return Optional.of(new Figure(at, figureEnd, Form.ROMAN, special.get(), script.number(at, end), session, parts));
    }

    /** The session behind a sign, roman or in digits. */
    private static int signed(String numeral) {
        boolean digits = !numeral.isEmpty() && numeral.length() <= 2 && numeral.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(numeral) : Numerals.romanValue(twins(numeral));
    }

    /** Roman numerals typed with the Cyrillic letters that look like them. */
    private static String twins(String numeral) {
        return numeral.replace('х', 'x').replace('с', 'c').replace('м', 'm').replace('і', 'i');
    }
}
