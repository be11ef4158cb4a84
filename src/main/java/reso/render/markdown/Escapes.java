package reso.render.markdown;

import reso.text.Powers;

/** Knows where a character of the draft would be taken for markup, so that it must be escaped to stay a character. */
final class Escapes {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_ENTITY = 32;

    private final String text;
    private final boolean listed;

    /** @param listed whether the draft itself writes the first sign as that of an item of a list */
    Escapes(String text, boolean listed) {
        this.text = text;
        this.listed = listed;
    }

    /** The character at {@code i} as Markdown writes it. */
    String at(int i, boolean inLink) {
        char c = text.charAt(i);
        if (SUPERSCRIPTS.indexOf(c) >= 0 && !isPower(i)) {
            return "&#" + (int) c + ";";
        }
        boolean markup = !(i == 0 && listed) && (isMarkup(i) || i == 0 && beginsBlock()) || inLink && (c == '[' || c == ']');
        return markup ? "\\" + c : String.valueOf(c);
    }

    /** The reader knows it for one, so that it may stay as it is. */
    private boolean isPower(int i) {
        boolean alone = SUPERSCRIPTS.indexOf(at(i - 1)) < 0 && SUPERSCRIPTS.indexOf(at(i + 1)) < 0;
        return alone && Powers.isOne(text, i, String.valueOf(SUPERSCRIPTS.indexOf(text.charAt(i))));
    }

    private boolean isMarkup(int i) {
        return switch (text.charAt(i)) {
            case '*' -> !(isSpace(i - 1) && isSpace(i + 1)) || i == 0;
            case '_' -> !isWithinWord(i);
            case '`' -> true;
            case '\\' -> i + 1 == text.length() || ESCAPABLE.indexOf(at(i + 1)) >= 0;
            case '<' -> Character.isLetter(at(i + 1)) || "/!?".indexOf(at(i + 1)) >= 0;
            case '[' -> at(i + 1) == '^' || i == 0 && text.contains("]:");
            case '(' -> at(i - 1) == ']';
            case '&' -> isEntity(i);
            case '~' -> at(i + 1) == '~' || at(i - 1) == '~';
            default -> false;
        };
    }

    /** Signs that at the start of a line make it a heading, a quotation, a list or a table. */
    private boolean beginsBlock() {
        char next = at(1);
        return switch (text.charAt(0)) {
            case '#', '>', '|' -> true;
            case '+' -> next == ' ';
            case '-' -> next == ' ' || next == '-';
            case '=' -> next == '=' || text.length() == 1;
            default -> false;
        };
    }

    private boolean isWithinWord(int i) {
        int before = i;
        while (at(before) == '_') {
            before--;
        }
        int after = i;
        while (at(after) == '_') {
            after++;
        }
        return Character.isLetterOrDigit(at(before)) && Character.isLetterOrDigit(at(after));
    }

    private boolean isEntity(int i) {
        int end = text.indexOf(';', i);
        return end > i && end - i <= LONGEST_ENTITY && (at(i + 1) == '#' || Character.isLetter(at(i + 1)));
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(at(i));
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }
}
