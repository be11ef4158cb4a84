package reso.language;

import java.text.Normalizer;

/**
 * A text as it is compared with word lists, and the way back to where its characters came from. Folding composes accents,
 * makes every space plain and single, straightens apostrophes and hyphens, lowers case, and drops what has no sound: soft
 * hyphens, direction marks, zero-width characters, Arabic vowel signs and kashida.
 */
public final class Folded {
    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(CharSequence original) {
        StringBuilder out = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        boolean space = true;
        for (int i = 0; i < original.length(); ) {
            int next = afterCluster(original, i);
            char single = next == i + 1 ? fold(original.charAt(i)) : 0;
            if (single == ' ') {
                if (!space) {
                    origins[out.length()] = i;
                    out.append(' ');
                }
                space = true;
            } else if (single != DROPPED) {
                space = false;
                append(out, origins, i, next == i + 1 ? String.valueOf(single) : compose(original, i, next));
            }
            i = next;
        }
        origins[out.length()] = original.length();
        return new Folded(out.toString(), java.util.Arrays.copyOf(origins, out.length() + 1));
    }

    /** The folded form alone, without the way back; a trailing space is cut. */
    public static String fold(String original) {
        return of(original).text.stripTrailing();
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

    private static final char DROPPED = '\uFFFF';

    private static void append(StringBuilder out, int[] origins, int origin, String folded) {
        for (int k = 0; k < folded.length() && out.length() < origins.length - 1; k++) {
            origins[out.length()] = origin;
            out.append(folded.charAt(k));
        }
    }

    private static int afterCluster(CharSequence text, int at) {
        int next = at + 1;
        boolean hamza = text.charAt(at) >= 0x627 && text.charAt(at) <= 0x64A && next < text.length() && text.charAt(next) >= 0x653 && text.charAt(next) <= 0x655;
        if (hamza) {
            return next + 1;
        }
        if (text.charAt(at) < 0x250 || text.charAt(at) >= 0x370 && text.charAt(at) < 0x500) {
            while (next < text.length() && text.charAt(next) >= 0x300 && text.charAt(next) < 0x370) {
                next++;
            }
        }
        return next;
    }

    private static String compose(CharSequence text, int from, int to) {
        return Normalizer.normalize(text.subSequence(from, to), Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
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
