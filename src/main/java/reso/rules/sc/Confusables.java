package reso.rules.sc;

import java.util.Optional;
import reso.rule.Inventory;

/** Letters of different scripts that print alike. */
final class Confusables {
    private static final String CYRILLIC = "АВЕКМНОРСТУХаеосрхуіЅѕЈј";
    private static final String LATIN = "ABEKMHOPCTYXaeocpxyiSsJj";
    private static final char FIRST_CYRILLIC = '\u0400';
    private static final char AFTER_CYRILLIC = '\u0530';
    private static final String LETTERS = "OolI";
    private static final String DIGITS = "0011";

    private Confusables() {}

    /** Whether letters that may be Cyrillic and Latin stand in one word anywhere: no word of a text in one script is looked at more closely. */
    static boolean mayMix(String text) {
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c < 0x80 ? Character.isLetter(c) : c >= 0xAA && !isPunctuation(c);
            cyrillic = letter && (cyrillic || isRare(c) || c >= FIRST_CYRILLIC && c < AFTER_CYRILLIC);
            latin = letter && (latin || isRare(c) || c < FIRST_CYRILLIC);
            if (cyrillic && latin) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a letter that may be Cyrillic at all. */
    static boolean mayHaveCyrillic(Inventory draft) {
        return draft.hasAny(FIRST_CYRILLIC, AFTER_CYRILLIC) || draft.hasAny('\u1C80', '\u1FFF') || draft.hasAny('\u2070', '\u2FFF')
                || draft.hasAny('\uA000', '\uABFF') || draft.hasAny('\uF900', '\uFFFF');
    }

    private static boolean isPunctuation(char c) {
        return c >= 0x2000 && c < 0x2070 || c >= 0x3000 && c < 0x3040;
    }

    /** From where on Unicode has more letters of both scripts, which no draft has need of. */
    private static boolean isRare(char c) {
        return c >= 0x1C80 && c < 0x3000 || c >= 0xA000 && c < 0xAC00 || c >= 0xF900;
    }

    /** Whether a letter that looks like a digit stands beside one anywhere. */
    static boolean mayCount(String text) {
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean looks = c == 'O' || c == 'o' || c == 'l' || c == 'I';
            boolean counts = c >= '0' && c <= '9';
            if (looks && digit || counts && letter) {
                return true;
            }
            digit = counts;
            letter = looks;
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

    /** The Latin letters with the Cyrillic ones that print alike; nothing where one has no twin. */
    static Optional<String> inCyrillic(String word) {
        return translated(word, LATIN, CYRILLIC, Character.UnicodeScript.LATIN);
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
