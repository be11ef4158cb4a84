package reso.renumber;

import reso.language.Numerals;
import reso.model.Label;

/** Writes a number in the signs that a label is already written in. */
final class LabelPrinter {
    private LabelPrinter() {}

    /** {@code value} in the number system of the label: letters, roman numerals, abjad letters, ideographs or digits. */
    static String number(Label label, int value) {
        return switch (label.reading().system()) {
            case DECIMAL -> String.valueOf(value);
            case LETTER -> inCaseOf(label, Numerals.letter(value));
            case ROMAN -> inCaseOf(label, Numerals.roman(value));
            case ABJAD -> Numerals.print("{أ}", value);
            case IDEOGRAPH -> isEnclosed(label.text().charAt(0)) ? Numerals.print("{㈠}", value) : Numerals.print("{一}", value);
        };
    }

    private static String inCaseOf(Label label, String letters) {
        boolean upper = label.text().chars().anyMatch(Character::isUpperCase);
        return upper ? letters.toUpperCase(java.util.Locale.ROOT) : letters;
    }

    /** Signs that hold number and brackets in one character. */
    static boolean isEnclosed(char c) {
        return c >= '\u3220' && c <= '\u3229';
    }

    /** Digits in the script that the old label uses. */
    static String inDigitsOf(String old, String number) {
        char first = old.isEmpty() ? '0' : old.charAt(0);
        if (!Character.isDigit(first) || first <= '9') {
            return number;
        }
        int zero = first - Character.digit(first, 10);
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(Character.isDigit(c) ? (char) (zero + c - '0') : (char) c));
        return out.toString();
    }
}
