package reso.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import reso.language.PrintedLabel.Dress;

/**
 * Signs that a scanner takes for one another. A label may be misread so, {@code 4,} for {@code 4.} or {@code S.} for {@code 5.}, or lose its mark;
 * what it was in print only its place in the sequence tells, so the number that is due there is asked for.
 */
public final class Lookalikes {
    private static final String[] OF_DIGITS = {"OoQD", "lIi|!", "Zz", "", "A", "Ss", "Gb", "T", "B", "gq"};
    private static final Set<String> OF_LETTERS = Set.of("a2", "a4", "b6", "b5", "b8", "g9", "q9", "o0", "l1", "i1", "s5", "z2", "c0", "e0");

    private Lookalikes() {}

    /** Text that begins with {@code due} as a scanner may misread it, its digits or the stop after it; nothing where it is as printed. */
    public static Optional<PrintedLabel> number(CharSequence text, int due) {
        String digits = String.valueOf(due);
        int end = digits.length();
        boolean bare = end < text.length() && isSpace(text.charAt(end));
        if (!bare && (end + 1 >= text.length() || !isSpace(text.charAt(end + 1)) || ".,，、".indexOf(text.charAt(end)) < 0)) {
            return Optional.empty();
        }
        boolean misread = text.charAt(end) != '.';
        for (int i = 0; i < end; i++) {
            char printed = text.charAt(i);
            if (printed != digits.charAt(i) && (bare || OF_DIGITS[digits.charAt(i) - '0'].indexOf(printed) < 0)) {
                return Optional.empty();
            }
            misread |= printed != digits.charAt(i);
        }
        return misread ? PrintedLabel.printed(text, bare ? end : end + 1, Dress.MISREAD, "", List.of(new Numerals.Reading(Numerals.System.DECIMAL, due))) : Optional.empty();
    }

    /** Whether a label that holds one digit may be that of the {@code due}-th letter: {@code (6)} for {@code (b)}. */
    public static boolean isLetter(PrintedLabel label, int due) {
        int digit = label.value(Numerals.System.DECIMAL);
        String letter = Numerals.letter(due);
        if (digit < 0 || digit > 9 || letter.length() > 1) {
            return false;
        }
        return OF_LETTERS.contains(letter + digit);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
