package reso.parse;

import reso.language.Language;

/** How a text ends: as a sentence or a clause ends, at a comma, or in the middle. */
enum Ending {
    HARD, COMMA, NONE;

    private static final String HARD_MARKS = ".;:!?…。；：！？؛؟";
    private static final String COMMAS = ",，،、";
    private static final String CLOSERS = "\"'”’»)]）］』」》“*_ \u00A0";

    static Ending of(String text, Language language) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return NONE;
        }
        char last = text.charAt(end - 1);
        if (HARD_MARKS.indexOf(last) >= 0) {
            return HARD;
        }
        if (COMMAS.indexOf(last) >= 0) {
            return COMMA;
        }
        return endsWithConjunction(text.substring(0, end), language) ? HARD : NONE;
    }

    /** Whether a list is to come. */
    static boolean isColon(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ":：".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** «…; and» ends an item of a list. */
    private static boolean endsWithConjunction(String text, Language language) {
        for (String word : language.conjunctions()) {
            if (text.endsWith(word)) {
                String before = text.substring(0, text.length() - word.length()).strip();
                return !before.isEmpty() && ";；؛".indexOf(before.charAt(before.length() - 1)) >= 0;
            }
        }
        return false;
    }
}
