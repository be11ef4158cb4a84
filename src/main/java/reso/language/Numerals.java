package reso.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number systems that paragraphs are labelled with, and the labels themselves as they are printed: {@code 12.},
 * {@code 1 -}, {@code (a)}, {@code ii)}, {@code (أ)}, {@code ’1‘}, {@code ㈠}. One printed label may have two readings:
 * {@code (i)} is the ninth letter after {@code (h)} and the first numeral elsewhere; only the sequence tells.
 */
public final class Numerals {

    /** A way of counting. */
    public enum System {
        DECIMAL, LETTER, ROMAN, ABJAD, IDEOGRAPH
    }

    /** What stands around the number. */
    public enum Dress {
        STOP, DASH, BRACKET, BRACKETS, QUOTES, ENCLOSED
    }

    /** A number that a label may mean. */
    public record Reading(System system, int value) {}

    /**
     * A label at the start of a text.
     *
     * @param text as printed, without the space after it
     * @param length UTF-16 units up to the first character after the label and its space
     * @param suffix {@code bis}, {@code ter} and so on, or empty
     */
    public record Printed(String text, int length, Dress dress, String suffix, List<Reading> readings) {

        /** The value in one system, or -1 where the label cannot be read so. */
        public int value(System system) {
            return readings.stream().filter(r -> r.system() == system).mapToInt(Reading::value).findFirst().orElse(-1);
        }

        /** True for {@code 12.} and {@code 12 -}, the labels of operative paragraphs. */
        public boolean isNumber() {
            return (dress == Dress.STOP || dress == Dress.DASH) && value(System.DECIMAL) >= 0;
        }
    }

    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String HAN = "一二三四五六七八九十";
    private static final String LOOKALIKES = "аеосрхіьв";
    private static final String LATIN_TWINS = "aeocpxibb";
    /** The words that number a paragraph put in after another: {@code 5 bis}. They are the same in every language. */
    public static final List<String> SUFFIXES = List.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies");
    private static final int MOST_DIGITS = 12;

    private Numerals() {}

    /** The label that {@code text} begins with. */
    public static Optional<Printed> scan(CharSequence text) {
        if (text.length() == 0) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first >= '\u3220' && first <= '\u3229') {
            return printed(text, 1, Dress.ENCLOSED, "", List.of(new Reading(System.IDEOGRAPH, first - '\u3220' + 1)));
        }
        if (first == '(' || first == '（') {
            return bracketed(text);
        }
        if (first == '\u2018' || first == '\u2019' || first == '\'') {
            return quoted(text);
        }
        if (Character.isDigit(first)) {
            return number(text);
        }
        return Character.isLetter(first) ? letters(text) : Optional.empty();
    }

    private static Optional<Printed> number(CharSequence text) {
        int end = digitsEnd(text, 0);
        if (end > MOST_DIGITS) {
            return Optional.empty();
        }
        List<Reading> readings = List.of(new Reading(System.DECIMAL, decimal(text, 0, end)));
        int suffixEnd = suffixEnd(text, end);
        String suffix = text.subSequence(end, suffixEnd).toString().strip();
        if (at(text, suffixEnd, '.') || at(text, suffixEnd, '．')) {
            return isPartOfNumber(text, suffixEnd + 1) ? Optional.empty() : printed(text, suffixEnd + 1, Dress.STOP, suffix, readings);
        }
        if (at(text, end, ')') || at(text, end, '）')) {
            return printed(text, end + 1, Dress.BRACKET, "", readings);
        }
        int dash = at(text, end, ' ') || at(text, end, '\u00A0') ? end + 1 : end;
        if (dash < text.length() && "-–—\u2011".indexOf(text.charAt(dash)) >= 0
                && (dash + 1 == text.length() || isSpace(text.charAt(dash + 1)))) {
            return printed(text, dash + 1, Dress.DASH, "", readings);
        }
        return Optional.empty();
    }

    /** A digit after the stop makes a fraction, a lone letter the name of a target: 1.a. */
    private static boolean isPartOfNumber(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isDigit(c) || c >= 'a' && c <= 'z' && at + 1 < text.length() && isSpace(text.charAt(at + 1));
    }

    /** The offset after {@code bis}, {@code ter} and so on where one follows a number that ends at {@code from}; else that offset. */
    public static int suffixEnd(CharSequence text, int from) {
        int start = at(text, from, ' ') || at(text, from, '\u00A0') ? from + 1 : from;
        for (String suffix : SUFFIXES) {
            int end = start + suffix.length();
            if (end <= text.length() && suffix.contentEquals(text.subSequence(start, end)) && !letterAt(text, end)) {
                return end;
            }
        }
        return from;
    }

    private static Optional<Printed> bracketed(CharSequence text) {
        int start = 1;
        int end = start;
        while (end < text.length() && end - start < 6 && isOfNumeral(text.charAt(end))) {
            end++;
        }
        if (end == start || !(at(text, end, ')') || at(text, end, '）'))) {
            return Optional.empty();
        }
        List<Reading> readings = readings(text.subSequence(start, end).toString());
        return readings.isEmpty() ? Optional.empty() : printed(text, end + 1, Dress.BRACKETS, "", readings);
    }

    /** A letter, a digit, or what is written onto a letter. */
    private static boolean isOfNumeral(char c) {
        return Character.isLetterOrDigit(c) || c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Optional<Printed> quoted(CharSequence text) {
        int end = digitsEnd(text, 1);
        boolean closed = end > 1 && end < 4 && end < text.length() && "\u2018\u2019'".indexOf(text.charAt(end)) >= 0;
        return closed ? printed(text, end + 1, Dress.QUOTES, "", List.of(new Reading(System.DECIMAL, decimal(text, 1, end))))
                : Optional.empty();
    }

    private static Optional<Printed> letters(CharSequence text) {
        int end = 0;
        while (end < text.length() && end < 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        List<Reading> readings = readings(text.subSequence(0, end).toString());
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        if (at(text, end, ')') || at(text, end, '）')) {
            return printed(text, end + 1, Dress.BRACKET, "", readings);
        }
        boolean stop = at(text, end, '.') && end + 1 < text.length() && isSpace(text.charAt(end + 1));
        return stop ? printed(text, end + 1, Dress.STOP, "", readings) : Optional.empty();
    }

    /** Every number that these letters or digits may mean. */
    public static List<Reading> readings(String core) {
        List<Reading> readings = new ArrayList<>();
        if (digitsEnd(core, 0) == core.length()) {
            readings.add(new Reading(System.DECIMAL, decimal(core, 0, core.length())));
            return readings;
        }
        String latin = latin(core);
        int letter = letterValue(latin);
        if (letter > 0) {
            readings.add(new Reading(System.LETTER, letter));
        }
        int roman = romanValue(latin);
        if (roman > 0) {
            readings.add(new Reading(System.ROMAN, roman));
        }
        int abjad = abjadValue(core);
        if (abjad > 0) {
            readings.add(new Reading(System.ABJAD, abjad));
        }
        int han = hanValue(core);
        if (han > 0) {
            readings.add(new Reading(System.IDEOGRAPH, han));
        }
        return readings;
    }

    private static String latin(String core) {
        StringBuilder out = new StringBuilder(core.length());
        for (char c : core.toCharArray()) {
            int twin = LOOKALIKES.indexOf(c);
            out.append(twin >= 0 ? LATIN_TWINS.charAt(twin) : c);
        }
        return out.toString();
    }

    private static int letterValue(String core) {
        char first = core.charAt(0);
        char lower = Character.toLowerCase(first);
        if (lower < 'a' || lower > 'z' || core.length() > 3 || !core.chars().allMatch(c -> c == first)) {
            return -1;
        }
        return lower - 'a' + 1 + 26 * (core.length() - 1);
    }

    /** The value of a roman numeral in either case, written as it should be; -1 for anything else. */
    public static int romanValue(String core) {
        if (core.isEmpty() || core.length() > 15) {
            return -1;
        }
        int value = 0;
        int before = 0;
        for (int i = core.length() - 1; i >= 0; i--) {
            int digit = romanDigit(Character.toLowerCase(core.charAt(i)));
            if (digit == 0) {
                return -1;
            }
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value > 0 && roman(value).equalsIgnoreCase(core) ? value : -1;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            case 'm' -> 1000;
            default -> 0;
        };
    }

    /** {@code value} in lower-case roman numerals; values from 1 to 3999. */
    public static String roman(int value) {
        int[] steps = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder out = new StringBuilder();
        int rest = Math.min(value, 3999);
        for (int i = 0; i < steps.length; i++) {
            for (; rest >= steps[i]; rest -= steps[i]) {
                out.append(signs[i]);
            }
        }
        return out.toString();
    }

    /** {@code value} as a letter: a, b … z, aa, bb … */
    public static String letter(int value) {
        return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static int abjadValue(String core) {
        String bare = Normalizer.normalize(core, Normalizer.Form.NFC).replace("\u0640", "");
        return bare.length() == 1 ? ABJAD.indexOf(bare.charAt(0) == 'ا' ? 'أ' : bare.charAt(0)) + 1 : -1;
    }

    /** The place of an Arabic letter in the alphabet as schools teach it, which lists of resolutions do not follow; 0 for anything else. */
    public static int alphabetValue(String core) {
        String bare = core.replace("\u0640", "").replace('ا', 'أ');
        return bare.length() == 1 ? ALPHABET.indexOf(bare) + 1 : 0;
    }

    private static int hanValue(String core) {
        if (core.length() == 1) {
            return HAN.indexOf(core.charAt(0)) + 1;
        }
        int ten = core.indexOf('十');
        if (ten < 0 || core.length() > 3) {
            return -1;
        }
        int tens = ten == 0 ? 1 : HAN.indexOf(core.charAt(0)) + 1;
        int ones = ten == core.length() - 1 ? 0 : HAN.indexOf(core.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    /** {@code value} up to 99 in ideographs. */
    private static String han(int value) {
        String tens = value < 20 ? "" : String.valueOf(HAN.charAt(value / 10 - 1));
        String ten = value < 10 ? "" : tens + HAN.charAt(HAN.length() - 1);
        return value % 10 == 0 ? ten : ten + HAN.charAt(value % 10 - 1);
    }

    /** A number written as the pattern says, {@code ({a})} or {@code {1} -}; the sign inside the braces is the system's first. */
    public static String print(String pattern, int value) {
        int open = pattern.indexOf('{');
        String number = switch (pattern.charAt(open + 1)) {
            case 'a' -> letter(value);
            case 'i' -> roman(value);
            case 'أ' -> String.valueOf(ABJAD.charAt((value - 1) % ABJAD.length()));
            case '㈠' -> value <= HAN.length() ? String.valueOf((char) ('\u3220' + value - 1)) : "(" + han(value) + ")";
            case '一' -> han(value);
            default -> String.valueOf(value);
        };
        return pattern.substring(0, open) + number + pattern.substring(open + 3);
    }

    private static Optional<Printed> printed(CharSequence text, int end, Dress dress, String suffix, List<Reading> readings) {
        int after = end;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        return Optional.of(new Printed(text.subSequence(0, end).toString(), after, dress, suffix, readings));
    }

    private static int digitsEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int decimal(CharSequence text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = Math.min(value * 10 + Character.digit(text.charAt(i), 10), Integer.MAX_VALUE);
        }
        return (int) value;
    }

    private static boolean at(CharSequence text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean letterAt(CharSequence text, int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
