package reso.citation;

import java.util.Locale;

/**
 * What round brackets in a symbol say of a volume, part or section. Web addresses write it without spaces and in any case,
 * print writes {@code Sect. 3}, {@code Vol. II}, {@code Parts I and II}.
 */
final class BracketNote {
    private static final String[][] WORDS = {{"sect.", "Sect."}, {"vol.", "Vol."}, {"parts", "Parts"}, {"part", "Part"},
            {"introduction", "Introduction"}, {"plan outline", "Plan outline"}, {"planoutline", "Plan outline"}};

    private BracketNote() {}

    /** Whether brackets with these words can be part of a symbol. */
    static boolean isKnown(String inner) {
        String lower = inner.toLowerCase(Locale.ROOT);
        for (String[] word : WORDS) {
            if (lower.startsWith(word[0])) {
                return true;
            }
        }
        return false;
    }

    static String canonical(String inner) {
        String lower = inner.toLowerCase(Locale.ROOT);
        for (String[] word : WORDS) {
            if (lower.startsWith(word[0])) {
                String rest = inner.substring(word[0].length()).strip();
                return rest.isEmpty() ? word[1] : word[1] + " " + numbers(rest);
            }
        }
        return inner;
    }

    private static String numbers(String rest) {
        int and = rest.toLowerCase(Locale.ROOT).indexOf("and");
        return and < 0 ? rest.toUpperCase(Locale.ROOT)
                : numbers(rest.substring(0, and).strip()) + " and " + numbers(rest.substring(and + 3).strip());
    }
}
