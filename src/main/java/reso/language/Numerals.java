package reso.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The number systems that paragraphs are labelled with: how a number is written in each, and which numbers some signs may be.
 * {@code i} is the ninth letter and the first roman numeral; only the sequence tells.
 */
public final class Numerals {

    /** A way of counting. */
    public enum System {
        DECIMAL, LETTER, ROMAN, ABJAD, IDEOGRAPH,
        /** The letters of Spanish, with ñ after n. */
        SPANISH,
        CYRILLIC
    }

    /** A number that a label may mean. */
    public record Reading(System system, int value) {}

    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final int MOST_LETTERS = 260;
    /** Greater numbers count as this one, so that the next number is one too. */
    private static final int GREATEST = 999_999_999;
    private static final int MOST_IDEOGRAPHS = 99;
    private static final String ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    static final String HAN = "一二三四五六七八九十";
    private static final String SPANISH = "abcdefghijklmnñopqrstuvwxyz";
    /** As lists count: without ё, й and the letters that begin no word. */
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String LOOKALIKES = "аеосрхіьв";
    private static final String LATIN_TWINS = "aeocpxibb";

    private Numerals() {}

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
        if (core.length() == 1 && "nño".indexOf(Character.toLowerCase(core.charAt(0))) >= 0) {
            readings.add(new Reading(System.SPANISH, value(System.SPANISH, core)));
        }
        if (core.length() == 1 && CYRILLIC.indexOf(Character.toLowerCase(core.charAt(0))) >= 0) {
            readings.add(new Reading(System.CYRILLIC, value(System.CYRILLIC, core)));
        }
        return readings;
    }

    /** The place of a letter in an alphabet that has more or other letters than English; one that looks the same counts as one of it. 0 where it has none. */
    public static int value(System alphabet, String core) {
        String letter = NormalForm.composed(core).toLowerCase(Locale.ROOT);
        int twin = alphabet == System.CYRILLIC && letter.length() == 1 ? LATIN_TWINS.indexOf(letter) : -1;
        return letter.length() != 1 ? 0 : (alphabet == System.CYRILLIC ? CYRILLIC : SPANISH).indexOf(twin >= 0 ? LOOKALIKES.charAt(twin) : letter.charAt(0)) + 1;
    }

    /** The letter at a place of such an alphabet, doubled after its end. */
    public static String letter(System alphabet, int value) {
        String letters = alphabet == System.CYRILLIC ? CYRILLIC : SPANISH;
        int place = Math.max(0, Math.min(value, MOST_LETTERS) - 1);
        return String.valueOf(letters.charAt(place % letters.length())).repeat(place / letters.length() + 1);
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

    /** {@code value} as a letter: a, b … z, aa, bb …, as far as anybody counts in letters. */
    public static String letter(int value) {
        int place = Math.max(0, Math.min(value, MOST_LETTERS) - 1);
        return String.valueOf((char) ('a' + place % 26)).repeat(place / 26 + 1);
    }

    private static int abjadValue(String core) {
        String bare = NormalForm.composed(core).replace("\u0640", "");
        return bare.length() == 1 ? ABJAD.indexOf(bare.charAt(0) == 'ا' ? 'أ' : bare.charAt(0)) + 1 : -1;
    }

    /** The place of an Arabic letter in the alphabet as schools teach it, which lists of resolutions do not follow; 0 for anything else. */
    public static int alphabetValue(String core) {
        String bare = core.replace("\u0640", "").replace('ا', 'أ');
        return bare.length() == 1 ? ALPHABET.indexOf(bare) + 1 : 0;
    }

    /** Whether numbers are written with the character in Chinese. */
    public static boolean isIdeograph(char c) {
        return HAN.indexOf(c) >= 0;
    }

    static int hanValue(String core) {
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
        if (value < 1 || value > MOST_IDEOGRAPHS) {
            return String.valueOf(value);
        }
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
            case 'أ' -> String.valueOf(ABJAD.charAt(Math.floorMod(value - 1, ABJAD.length())));
            case '㈠' -> value >= 1 && value <= HAN.length() ? String.valueOf((char) ('\u3220' + value - 1)) : "(" + han(value) + ")";
            case '一' -> han(value);
            default -> String.valueOf(value);
        };
        return pattern.substring(0, open) + number + pattern.substring(open + 3);
    }

    static int digitsEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int decimal(CharSequence text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = Math.min(value * 10 + Character.digit(text.charAt(i), 10), GREATEST);
        }
        return (int) value;
    }
}
