package reso.render.html;

/**
 * Marks words of another direction in right-to-left text, so that the signs at their edges stay with them: symbols such as
 * A/RES/2200 (XXI), titles in Latin letters.
 */
final class Isolation {
    private static final String INNER = "/.-–’'&:,";

    private Isolation() {}

    /** True where no letter of the text runs from right to left and some run the other way. */
    static boolean isForeign(String text) {
        return text.chars().anyMatch(Isolation::isLatin) && text.chars().noneMatch(c -> isRightToLeft((char) c));
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isRightToLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Writes the words with the stretches in Latin letters isolated. */
    static void write(String text, Markup out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isLatin(text.charAt(i))) {
                int end = end(text, i);
                out.text(text.substring(done, i)).open("bdi").text(text.substring(i, end)).close("bdi");
                done = end;
                i = end - 1;
            }
        }
        out.text(text.substring(done));
    }

    /** The end of a stretch of Latin words, digits and what joins them; a bracket belongs to it where both of the pair do. */
    private static int end(String text, int start) {
        int end = start;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean word = isLatin(c) || c >= '0' && c <= '9';
            if (depth < 0 || !word && c != ' ' && c != '(' && c != ')' && INNER.indexOf(c) < 0) {
                break;
            }
            if (depth == 0 && (word || c == ')')) {
                end = i + 1;
            }
        }
        return end;
    }
}
