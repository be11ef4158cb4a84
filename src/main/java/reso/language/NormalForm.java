package reso.language;

import java.text.Normalizer;

/**
 * Unicode's normal forms. Texts whose letters are in them by nature, as those of most languages in the Latin script, are given back
 * as they are: the tables that tell the others take a start longer to read than many a draft.
 */
public final class NormalForm {
    private static final char FIRST_ACCENTED = '\u00C0';
    private static final char LAST_ACCENTED = '\u0131';

    private NormalForm() {}

    /** Letters and their marks as one character where there is one. */
    public static String composed(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The same, and signs that are forms of others as those: full-width letters, raised figures, ligatures. */
    public static String compatible(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Only ASCII and the letters with accents after the signs of Latin-1. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c < FIRST_ACCENTED || c > LAST_ACCENTED)) {
                return false;
            }
        }
        return true;
    }
}
