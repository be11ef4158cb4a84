package reso.rules.sc;

import java.util.Optional;

/** Letters of different scripts that print alike. */
final class Confusables {
    private static final String CYRILLIC = "АВЕКМНОРСТУХаеосрхуіЅѕЈј";
    private static final String LATIN = "ABEKMHOPCTYXaeocpxyiSsJj";
    private static final char FIRST_CYRILLIC = '\u0400';
    private static final String LETTERS = "OolI";
    private static final String DIGITS = "0011";

    private Confusables() {}

    /** Whether letters of two scripts can stand in the text: all of Cyrillic stands from here on in Unicode. */
    static boolean mayMix(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_CYRILLIC) {
                return true;
            }
        }
        return false;
    }

    /** The word in the script that most of its letters have; nothing where it has one script, or where a letter has no twin. */
    static Optional<String> inOneScript(String word) {
        long cyrillic = word.chars().filter(c -> isOf(c, Character.UnicodeScript.CYRILLIC)).count();
        long latin = word.chars().filter(c -> isOf(c, Character.UnicodeScript.LATIN)).count();
        if (cyrillic == 0 || latin == 0 || cyrillic == latin) {
            return Optional.empty();
        }
        return cyrillic > latin ? translated(word, LATIN, CYRILLIC, Character.UnicodeScript.LATIN)
                : translated(word, CYRILLIC, LATIN, Character.UnicodeScript.CYRILLIC);
    }

    /** The number with digits for the letters in it. */
    static Optional<String> inDigits(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(LETTERS.indexOf(c) >= 0 ? DIGITS.charAt(LETTERS.indexOf(c)) : (char) c));
        return Optional.of(out.toString()).filter(digits -> !digits.equals(number));
    }

    private static Optional<String> translated(String word, String from, String to, Character.UnicodeScript odd) {
        StringBuilder out = new StringBuilder();
        for (char c : word.toCharArray()) {
            if (isOf(c, odd) && from.indexOf(c) < 0) {
                return Optional.empty();
            }
            out.append(isOf(c, odd) ? to.charAt(from.indexOf(c)) : c);
        }
        return Optional.of(out.toString());
    }

    private static boolean isOf(int c, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(c) == script;
    }
}
