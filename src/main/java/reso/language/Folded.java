package reso.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared with word lists, and the way back to where its characters came from. Folding composes accents,
 * makes every space plain and single, straightens apostrophes and hyphens, lowers case, and drops what has no sound: soft
 * hyphens, direction marks, zero-width characters, Arabic vowel signs and kashida.
 */
public final class Folded {
    private static final char DROPPED = '\uFFFF';
    private static final char FIRST_COMBINING = '\u0300';

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(CharSequence original) {
        int length = original.length();
        char[] in = original.toString().toCharArray();
        char[] out = new char[length];
        int[] origins = new int[length + 1];
        int at = 0;
        boolean space = true;
        for (int i = 0; i < length; ) {
            int next = i + 1 < length && in[i + 1] >= FIRST_COMBINING ? afterCluster(original, i) : i + 1;
            if (in[i] >= 'a' && in[i] <= 'z' && next == i + 1) {
                origins[at] = i;
                out[at++] = in[i];
                space = false;
            } else if (next > i + 1) {
                at = compose(original, i, next, out, origins, at);
                space = false;
            } else {
                char folded = fold(in[i]);
                boolean kept = folded != DROPPED && !(space && folded == ' ');
                if (kept) {
                    origins[at] = i;
                    out[at++] = folded;
                }
                space = folded == DROPPED ? space : folded == ' ';
            }
            i = next;
        }
        origins[at] = length;
        return new Folded(new String(out, 0, at), at == length ? origins : Arrays.copyOf(origins, at + 1));
    }

    /** The folded form alone, without the way back; a trailing space is cut. */
    public static String fold(String original) {
        return isFolded(original) ? original : of(original).text.stripTrailing();
    }

    /** Whether folding would change nothing, as in most word lists. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (fold(c) != c || c == ' ' && before == ' ' || c >= 0x300 && (isCombining(c) || isHamza(c))) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    public String text() {
        return text;
    }

    /** The offset in the original of the folded character at {@code index}; of the end, the original's length. */
    public int origin(int index) {
        return origins[index];
    }

    /** The offset in the original after the folded characters up to {@code end}, trailing dropped characters not counted. */
    public int originEnd(int end) {
        return end == 0 ? 0 : Math.min(origins[end], origins[end - 1] + width(end));
    }

    private int width(int end) {
        return Math.max(1, origins[end] - origins[end - 1]);
    }

    /** The offset after the character at {@code at} and the marks that combine with it; most have none. */
    private static int afterCluster(CharSequence text, int at) {
        int next = at + 1;
        if (next < text.length() && isHamza(text.charAt(next)) && text.charAt(at) >= 0x627 && text.charAt(at) <= 0x64A) {
            return next + 1;
        }
        if (next < text.length() && isCombining(text.charAt(next)) && takesMarks(text.charAt(at))) {
            while (next < text.length() && isCombining(text.charAt(next))) {
                next++;
            }
        }
        return next;
    }

    /** What Arabic letters are composed with; vowel signs are not. */
    private static boolean isHamza(char c) {
        return c >= 0x653 && c <= 0x655;
    }

    private static boolean isCombining(char c) {
        return c >= FIRST_COMBINING && c < 0x370;
    }

    private static boolean takesMarks(char c) {
        return c < 0x250 || c >= 0x370 && c < 0x500;
    }

    /** Writes a letter and its marks as one, where that is one; never more than was there, although there are marks that composing parts. */
    private static int compose(CharSequence text, int from, int to, char[] out, int[] origins, int at) {
        String composed = Normalizer.normalize(text.subSequence(from, to), Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
        int end = at;
        for (int k = 0; k < composed.length() && k < to - from; k++) {
            origins[end] = from;
            out[end++] = composed.charAt(k);
        }
        return end;
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x640 && c <= 0x65F) {
            return c == 0x640 || c >= 0x64B ? DROPPED : c;
        }
        return switch (c) {
            case '\u00A0', '\u2007', '\u202F', '\u3000', '\u2009', '\u200A', '\u2002', '\u2003', '\u0085', '\u2028', '\u2029' -> ' ';
            case '\u2019', '\u2018', '\u02BC', '\u00B4' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF', '\u061C', '\u0670' -> DROPPED;
            default -> c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' ? DROPPED : Character.toLowerCase(c);
        };
    }
}
