package reso.report;

/**
 * Words of a draft or a file name made harmless for a terminal or a log: what would move the cursor, change colours, end the
 * line or turn the direction of writing is shown as a sign instead of being obeyed.
 */
public final class Visible {
    private static final char CONTROL_PICTURES = '\u2400';
    private static final String DELETE_PICTURE = "\u2421";

    private Visible() {}

    public static String of(String words) {
        int first = 0;
        while (first < words.length() && sign(words.charAt(first)) == null && !Character.isSurrogate(words.charAt(first))) {
            first++;
        }
        return first == words.length() ? words : words.substring(0, first) + shown(words, first);
    }

    private static String shown(String words, int from) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = from; i < words.length(); ) {
            int c = words.codePointAt(i);
            out.append(shown(c));
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** One character as it may be shown: itself, or the sign that stands for it. */
    static String shown(int c) {
        String sign = sign(c);
        return sign == null ? Character.toString(c) : sign;
    }

    private static String sign(int c) {
        if (c < ' ') {
            return c == '\t' ? null : String.valueOf((char) (CONTROL_PICTURES + c));
        }
        if (c == 0x7F) {
            return DELETE_PICTURE;
        }
        if (c < 0xA0) {
            return c < 0x80 ? null : "\\x" + Integer.toHexString(c);
        }
        return isUnruly(c) ? "\\u" + Integer.toHexString(0x10000 | c).substring(1) : null;
    }

    /** Line and paragraph separators, marks that turn the direction, characters without width, halves of a character. */
    private static boolean isUnruly(int c) {
        return c == 0x2028 || c == 0x2029 || c == 0x061C || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xD800 && c <= 0xDFFF;
    }
}
