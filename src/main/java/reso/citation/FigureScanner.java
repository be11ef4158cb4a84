package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Figure.Form;
import reso.citation.Mark.Figure.Part;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.Numerals;

/** Reads numbers in the forms that resolutions have: {@code 70/1}, {@code S-20/2}, {@code 217 A (III)}, {@code 1325 (2000)}. */
final class FigureScanner {
    private static final int MOST_DIGITS = 4;
    private static final int FEWEST_BARE_DIGITS = 3;
    private static final int LONGEST_BRACKET = 10;
    private static final int LONGEST_ROMAN = 7;
    /** The Economic and Social Council's last session with a roman number was the sixty-third. */
    private static final int LAST_ROMAN = 70;
    private static final String CYRILLIC_TWINS = "авсенкмортх";
    private static final String LATIN = "ABCEHKMOPTX";
    private final Script script;
    private final CitationWords words;

    FigureScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
    }

    /** The number that begins at {@code at}, where nothing glued before it makes it part of something else. */
    Optional<Figure> at(int at) {
        if (!beginsNumber(at)) {
            return Optional.empty();
        }
        if (script.isUpper(at) && script.at(script.wordEnd(at, LONGEST_ROMAN)) == '/') {
            return romanSlashed(at, script.wordEnd(at, LONGEST_ROMAN));
        }
        String special = special(at);
        int start = at + signLength(at);
        int first = digitsEnd(start);
        if (first == start || first - start > MOST_DIGITS) {
            return Optional.empty();
        }
        return special.isEmpty() ? slashed(at, start, first, "").or(() -> bracketed(at, first)) : slashed(at, start, first, special);
    }

    /** A number of three or four digits alone, as people write of the Security Council's; what stands before it must vouch for it. */
    Optional<Figure> bare(int at) {
        int end = digitsEnd(at);
        boolean fraction = script.at(end) == '.' && script.isDigit(end + 1);
        boolean alone = end - at >= FEWEST_BARE_DIGITS && end - at <= MOST_DIGITS && "/-(%".indexOf(script.at(end)) < 0 && !fraction;
        return alone && beginsNumber(at) ? Optional.of(new Figure(at, end, Form.BARE, "", number(at, end), -1, List.of())) : Optional.empty();
    }

    private boolean beginsNumber(int at) {
        char before = script.at(at - 1);
        if (before == '-') {
            return script.isDigit(at - 2) && script.isDigit(at);
        }
        boolean glued = before < 0x80 && Character.isLetterOrDigit(before) || before == '/' || before == '.' && script.isDigit(at - 2);
        return !glued && before != '$';
    }

    /** The sign of a special session before the number, {@code S-} or {@code ES-}, in any language; empty without one. */
    private String special(int at) {
        int dash = dashAfterLetters(at);
        if (dash < 0) {
            return "";
        }
        String sign = script.text().substring(at, dash);
        if (sign.equals("s") || sign.equals("es")) {
            return script.isUpper(at) ? sign.toUpperCase(java.util.Locale.ROOT) + "-" : "";
        }
        return words.session(sign).orElse("");
    }

    private int signLength(int at) {
        int dash = dashAfterLetters(at);
        return dash < 0 || special(at).isEmpty() ? 0 : dash + 1 - at;
    }

    private int dashAfterLetters(int at) {
        int dash = at;
        while (dash - at < 4 && script.isLetter(dash)) {
            dash++;
        }
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
        List<Part> parts = parts(secondEnd);
        if (parts.isEmpty() && after < 0x80 && Character.isLetter(after)) {
            return Optional.empty();
        }
        Form form = special.isEmpty() ? Form.SLASH : Form.SPECIAL;
        return Optional.of(new Figure(at, afterYear(end(parts, secondEnd)), form, special, number(start, end), number(second, secondEnd), parts));
    }

    private Optional<Figure> romanSlashed(int at, int slash) {
        int session = Numerals.romanValue(script.text().substring(at, slash));
        int end = digitsEnd(slash + 1);
        boolean whole = session > 0 && end > slash + 1 && end - slash <= MOST_DIGITS && script.at(end) != '/' && !script.isLetter(end);
        return whole ? Optional.of(new Figure(at, end, Form.ROMAN_SLASH, "", session, number(slash + 1, end), List.of())) : Optional.empty();
    }

    /** After a year that is written behind a number which needs none, {@code 75/200 (2020)}. */
    private int afterYear(int end) {
        int open = script.skipSpace(end);
        boolean year = script.at(open) == '(' && digitsEnd(open + 1) == open + 5 && script.at(open + 5) == ')';
        return year ? open + 6 : end;
    }

    private Optional<Figure> bracketed(int at, int end) {
        List<Part> parts = parts(end);
        int open = script.skipSpace(end(parts, end));
        if (script.at(open) != '(' || open - end(parts, end) > 1) {
            return Optional.empty();
        }
        int close = script.find(')', open, LONGEST_BRACKET);
        if (close < 0) {
            return Optional.empty();
        }
        String inner = script.text().substring(open + 1, close).strip();
        if (inner.length() == 4 && digitsEnd(open + 1) == open + 5) {
            int year = number(open + 1, open + 5);
            boolean plausible = parts.isEmpty() && year >= 1946 && year < 2100;
            return plausible ? Optional.of(new Figure(at, close + 1, Form.YEAR, "", number(at, end), year, parts)) : Optional.empty();
        }
        return roman(at, end, close + 1, inner, parts);
    }

    private Optional<Figure> roman(int at, int end, int close, String inner, List<Part> before) {
        int dash = inner.indexOf('-');
        String sign = dash < 0 ? "" : inner.substring(0, dash);
        boolean latin = sign.isEmpty() || sign.equals("s") || sign.equals("es");
        String special = latin ? sign.toUpperCase(java.util.Locale.ROOT) + (sign.isEmpty() ? "" : "-") : words.session(sign).orElse("?");
        String numeral = inner.substring(dash + 1);
        int session = latin ? Numerals.romanValue(twins(numeral)) : arabic(numeral);
        if (special.equals("?") || session < 1 || session > LAST_ROMAN) {
            return Optional.empty();
        }
        List<Part> parts = before.isEmpty() ? parts(close) : before;
        int figureEnd = before.isEmpty() ? end(parts, close) : close;
        return Optional.of(new Figure(at, figureEnd, Form.ROMAN, special, number(at, end), session, parts));
    }

    private static int arabic(String numeral) {
        boolean digits = !numeral.isEmpty() && numeral.length() <= 2 && numeral.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(numeral) : Numerals.romanValue(numeral);
    }

    /** Roman numerals typed with the Cyrillic letters that look like them. */
    private static String twins(String numeral) {
        return numeral.replace('х', 'x').replace('с', 'c').replace('м', 'm').replace('і', 'i');
    }

    /** The letters after a number: {@code B}, {@code A and B}, {@code A to C}, {@code a-c}. */
    private List<Part> parts(int end) {
        List<Part> parts = new ArrayList<>();
        Optional<Part> next = part(script.skipSpace(end), end);
        while (next.isPresent() && parts.size() < 26) {
            parts.add(next.get());
            int after = next.get().end();
            int joint = jointEnd(after);
            next = joint < 0 ? Optional.empty() : part(joint, -1);
        }
        return range(parts);
    }

    /** Where the next letter may stand: after a comma, a hyphen or a word for and or to. */
    private int jointEnd(int end) {
        if (script.at(end) == '-') {
            return end + 1;
        }
        int next = script.skipSpace(end);
        if (script.at(next) == ',' || script.at(next) == '、') {
            return script.skipSpace(next + 1);
        }
        return words.at(script.text(), next, Role.AND).or(() -> words.at(script.text(), next, Role.TO))
                .map(word -> script.skipSpace(word.end())).orElse(-1);
    }

    private List<Part> range(List<Part> parts) {
        if (parts.size() != 2) {
            return parts;
        }
        Part first = parts.get(0);
        Part last = parts.get(1);
        int gap = script.skipSpace(first.end());
        boolean ranges = script.at(gap) == '-' || words.at(script.text(), gap, Role.TO).isPresent();
        return ranges ? List.of(new Part(first.letters() + "-" + last.letters(), first.start(), last.end())) : parts;
    }

    /** One letter at {@code at}; glued to {@code numberEnd} it may be small, parted from it it must be a capital. */
    private Optional<Part> part(int at, int numberEnd) {
        int end = Character.isIdeographic(script.at(at + 1)) ? at + 1 : script.wordEnd(at, 6);
        if (!script.isLetter(at) || Character.isIdeographic(script.at(at)) || script.isDigit(end)) {
            return Optional.empty();
        }
        String word = script.text().substring(at, end);
        if (word.length() > 1) {
            int wordEnd = end;
            return words.letter(word).map(letter -> new Part(letter, at, wordEnd));
        }
        boolean capital = script.isUpper(at) || at == numberEnd;
        String letter = latin(word.charAt(0));
        int letterEnd = end;
        return capital && !letter.isEmpty() ? Optional.of(new Part(letter, at, letterEnd)) : Optional.empty();
    }

    private static String latin(char folded) {
        if (folded >= 'a' && folded <= 'z') {
            return String.valueOf((char) (folded - 32));
        }
        int twin = CYRILLIC_TWINS.indexOf(folded);
        return twin < 0 ? "" : String.valueOf(LATIN.charAt(twin));
    }

    private static int end(List<Part> parts, int otherwise) {
        return parts.isEmpty() ? otherwise : parts.get(parts.size() - 1).end();
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end - start <= MOST_DIGITS && script.isDigit(end)) {
            end++;
        }
        return end;
    }

    private int number(int start, int end) {
        return Integer.parseInt(script.text().substring(start, end));
    }
}
