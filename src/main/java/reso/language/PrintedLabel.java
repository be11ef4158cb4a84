package reso.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A label at the start of a text, as it is printed: {@code 12.}, {@code 1 -}, {@code (a)}, {@code ii)}, {@code (أ)}, {@code ’1‘},
 * {@code ㈠}. One label may have two readings: {@code (i)} is the ninth letter after {@code (h)} and the first numeral elsewhere.
 *
 * @param text as printed, without the space after it
 * @param length UTF-16 units up to the first character after the label and its space
 * @param suffix {@code bis}, {@code ter} and so on as printed, or empty
 */
public record PrintedLabel(String text, int length, Dress dress, String suffix, List<Numerals.Reading> readings) {

    /**
     * What stands around the number; {@code MISREAD} where a scanner or a writer has put other signs for the number of a paragraph or
     * its mark, {@code LIST_COMMA} in {@code 1、}.
     */
    public enum Dress {
        STOP, DASH, LIST_COMMA, BRACKET, BRACKETS, QUOTES, ENCLOSED, MISREAD
    }

    /** The words that number a paragraph put in after another, {@code 5 bis}, longest first; a draft may have those of any language. */
    static final List<String> SUFFIXES = Languages.added().stream().flatMap(List::stream).sorted((a, b) -> b.length() - a.length()).toList();
    private static final Pattern DRESS_OF_SUFFIX = Pattern.compile("[\\p{Mn}()\\-\\u2011]|^\\s+|\\s+$");
    private static final int MOST_DIGITS = 12;

    /** The value in one system, or -1 where the label cannot be read so. */
    public int value(Numerals.System system) {
        return readings.stream().filter(r -> r.system() == system).mapToInt(Numerals.Reading::value).findFirst().orElse(-1);
    }

    /** True for {@code 12.}, {@code 12 -} and {@code 12、}, the labels of operative paragraphs. */
    public boolean isNumber() {
        return (dress == Dress.STOP || dress == Dress.DASH || dress == Dress.LIST_COMMA || dress == Dress.MISREAD) && value(Numerals.System.DECIMAL) >= 0;
    }

    /** The same label as the number of a paragraph, {@code 2)} for {@code 2.}; nothing where no figure stands in the brackets. */
    public Optional<PrintedLabel> asNumber() {
        boolean figure = (dress == Dress.BRACKET || dress == Dress.BRACKETS) && value(Numerals.System.DECIMAL) > 0;
        return figure ? Optional.of(new PrintedLabel(text, length, Dress.MISREAD, suffix, readings)) : Optional.empty();
    }

    /** The label that {@code text} begins with. */
    public static Optional<PrintedLabel> scan(CharSequence text) {
        if (text.length() == 0) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        if (first >= '\u3220' && first <= '\u3229') {
            return printed(text, 1, Dress.ENCLOSED, "", List.of(new Numerals.Reading(Numerals.System.IDEOGRAPH, first - '\u3220' + 1)));
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

    private static Optional<PrintedLabel> number(CharSequence text) {
        int end = Numerals.digitsEnd(text, 0);
        if (end > MOST_DIGITS) {
            return Optional.empty();
        }
        List<Numerals.Reading> readings = List.of(new Numerals.Reading(Numerals.System.DECIMAL, Numerals.decimal(text, 0, end)));
        int suffixEnd = suffixEnd(text, end);
        String suffix = text.subSequence(end, suffixEnd).toString().strip();
        if (at(text, suffixEnd, '.') || at(text, suffixEnd, '．')) {
            // Some write both signs: 1.)
            int stopEnd = at(text, suffixEnd + 1, ')') ? suffixEnd + 2 : suffixEnd + 1;
            return isPartOfNumber(text, stopEnd) ? Optional.empty() : printed(text, stopEnd, Dress.STOP, suffix, readings);
        }
        if (at(text, suffixEnd, '、') && letterAt(text, suffixEnd + 1)) {
            return printed(text, suffixEnd + 1, Dress.LIST_COMMA, suffix, readings);
        }
        if (at(text, end, ')') || at(text, end, '）')) {
            return printed(text, end + 1, Dress.BRACKET, "", readings);
        }
        int dash = at(text, suffixEnd, ' ') || at(text, suffixEnd, '\u00A0') ? suffixEnd + 1 : suffixEnd;
        if (dash < text.length() && "-–—\u2011".indexOf(text.charAt(dash)) >= 0
                && (dash + 1 == text.length() || isSpace(text.charAt(dash + 1)))) {
            return printed(text, dash + 1, Dress.DASH, suffix, readings);
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

    /**
     * The offset after {@code bis}, {@code ter} and so on where one follows a number that ends at {@code from}; else that offset. It may
     * be joined by a hyphen, stand in brackets, and have its vowel signs.
     */
    public static int suffixEnd(CharSequence text, int from) {
        int start = from < text.length() && " \u00A0-\u2011".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        boolean bracketed = at(text, start, '(');
        for (String suffix : SUFFIXES) {
            int end = endOf(suffix, text, bracketed ? start + 1 : start);
            if (end >= 0 && (bracketed ? at(text, end, ')') : !goesOn(text, end))) {
                return bracketed ? end + 1 : end;
            }
        }
        return from;
    }

    /** The offset after the word and the signs written onto its letters; -1 where the text has another there. */
    private static int endOf(String word, CharSequence text, int start) {
        int end = start;
        for (int i = 0; i < word.length(); i++) {
            if (!at(text, end, word.charAt(i))) {
                return -1;
            }
            end++;
            while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
        }
        return end;
    }

    /** Whether a word does: after signs that are words by themselves, and before them, there is none to go on. */
    private static boolean goesOn(CharSequence text, int end) {
        return letterAt(text, end) && !Character.isIdeographic(text.charAt(end));
    }

    /** The same suffix whatever language printed it: {@code bis} for each that comes first in its own; empty for what is none. */
    public static String sameInAll(String suffix) {
        String plain = DRESS_OF_SUFFIX.matcher(suffix).replaceAll("");
        for (List<String> forms : Languages.added()) {
            if (forms.contains(plain)) {
                return Languages.added().get(0).get(forms.indexOf(plain));
            }
        }
        return "";
    }

    /** The place of the suffix among those that follow one number, from 1: of {@code ter} 2; 0 of what is none. */
    public static int place(String suffix) {
        return Languages.added().stream().mapToInt(forms -> forms.indexOf(suffix) + 1).max().orElse(0);
    }

    private static Optional<PrintedLabel> bracketed(CharSequence text) {
        int start = 1;
        int end = start;
        while (end < text.length() && end - start < 6 && isOfNumeral(text.charAt(end))) {
            end++;
        }
        if (end == start || !(at(text, end, ')') || at(text, end, '）'))) {
            return Optional.empty();
        }
        List<Numerals.Reading> readings = Numerals.readings(text.subSequence(start, end).toString());
        return readings.isEmpty() ? Optional.empty() : printed(text, end + 1, Dress.BRACKETS, "", readings);
    }

    /** A letter, a digit, or what is written onto a letter. */
    private static boolean isOfNumeral(char c) {
        return Character.isLetterOrDigit(c) || c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Optional<PrintedLabel> quoted(CharSequence text) {
        int end = Numerals.digitsEnd(text, 1);
        boolean closed = end > 1 && end < 4 && end < text.length() && "\u2018\u2019'".indexOf(text.charAt(end)) >= 0;
        return closed ? printed(text, end + 1, Dress.QUOTES, "", List.of(new Numerals.Reading(Numerals.System.DECIMAL, Numerals.decimal(text, 1, end))))
                : Optional.empty();
    }

    private static Optional<PrintedLabel> letters(CharSequence text) {
        int end = 0;
        while (end < text.length() && end < 6 && isOfNumeral(text.charAt(end)) && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        List<Numerals.Reading> readings = Numerals.readings(text.subSequence(0, end).toString());
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        if (at(text, end, ')') || at(text, end, '）')) {
            return printed(text, end + 1, Dress.BRACKET, "", readings);
        }
        boolean stop = at(text, end, '.') && end + 1 < text.length() && isSpace(text.charAt(end + 1));
        return stop ? printed(text, end + 1, Dress.STOP, "", readings) : Optional.empty();
    }

    static Optional<PrintedLabel> printed(CharSequence text, int end, Dress dress, String suffix, List<Numerals.Reading> readings) {
        int after = end;
        while (after < text.length() && isSpace(text.charAt(after))) {
            after++;
        }
        return Optional.of(new PrintedLabel(text.subSequence(0, end).toString(), after, dress, suffix, readings));
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
