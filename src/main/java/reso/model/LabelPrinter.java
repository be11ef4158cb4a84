package reso.model;

import java.util.regex.Pattern;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/** Writes a number in the signs that a label is already written in. */
public final class LabelPrinter {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private LabelPrinter() {}

    /** The change that puts {@code number} in the label and leaves the marks round it as they are. */
    public static Edit edit(Label label, String number, SourceText source) {
        Span place = numberSpan(label);
        String old = label.text().substring(place.start(), place.end());
        String printed = inDigitsOf(old, number);
        // In the source an escape may stand between the number and its mark: 4\.
        int at = source.slice(label.span()).indexOf(old);
        return at >= 0 ? new Edit(new Span(label.span().start() + at, label.span().start() + at + old.length()), printed)
                : new Edit(label.span(), label.text().substring(0, place.start()) + printed + label.text().substring(place.end()));
    }

    /** The label with {@code value} in place of its number. */
    static String print(Label label, int value) {
        Span old = numberSpan(label);
        String text = label.text();
        return text.substring(0, old.start()) + inDigitsOf(text.substring(old.start(), old.end()), number(label, value)) + text.substring(old.end());
    }

    /** Where in the printed label its number stands, suffix included. */
    private static Span numberSpan(Label label) {
        String text = label.text();
        int start = 0;
        while (start < text.length() && !isNumberSign(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isNumberSign(text.charAt(end))) {
            end++;
        }
        return new Span(start, Math.max(end, PrintedLabel.suffixEnd(text, end)));
    }

    private static boolean isNumberSign(char c) {
        return Character.isLetterOrDigit(c) || isEnclosed(c);
    }

    /** {@code value} in the number system of the label: letters, roman numerals, abjad letters, ideographs or digits. */
    public static String number(Label label, int value) {
        return switch (label.reading().system()) {
            case DECIMAL -> String.valueOf(value);
            case LETTER -> inCaseOf(label, Numerals.letter(value));
            case ROMAN -> inCaseOf(label, Numerals.roman(value));
            case SPANISH, CYRILLIC -> inCaseOf(label, Numerals.letter(label.reading().system(), value));
            case ABJAD -> Numerals.print("{أ}", value);
            case IDEOGRAPH -> isEnclosed(label.text().charAt(0)) ? Numerals.print("{㈠}", value) : Numerals.print("{一}", value);
        };
    }

    private static String inCaseOf(Label label, String letters) {
        boolean upper = label.text().chars().anyMatch(Character::isUpperCase);
        return upper ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
    }

    /** Signs that hold number and brackets in one character. */
    private static boolean isEnclosed(char c) {
        return c >= '\u3220' && c <= '\u3229';
    }

    /** Digits in the script that the old number uses, or ideographs where it is written in them. */
    public static String inDigitsOf(String old, String number) {
        char first = old.isEmpty() ? '0' : old.charAt(0);
        if (Numerals.isIdeograph(first)) {
            return DIGITS.matcher(number).replaceAll(digits -> Numerals.print("{一}", Integer.parseInt(digits.group())));
        }
        if (!Character.isDigit(first) || first <= '9') {
            return number;
        }
        int zero = first - Character.digit(first, 10);
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(Character.isDigit(c) ? (char) (zero + c - '0') : (char) c));
        return out.toString();
    }
}
