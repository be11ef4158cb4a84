package reso.citation;

import java.util.ArrayList;
import java.util.List;
import reso.citation.Citation.LookAlike;
import reso.language.Folded;
import reso.model.Prose;

/**
 * The words of one paragraph or note as citations are looked for in them: folded, with full-width signs and the digits of
 * other scripts made plain, and with the way back to the prose.
 */
final class Script {
    private static final int LONGEST_QUOTATION = 600;
    private static final String OPENING_QUOTES = "“«\"„”《「";
    /** Arabic turns the English marks round, so that what closes there opens here. */
    private static final String CLOSING_QUOTES = "”»\"““》」";
    private final String original;
    private final Folded folded;
    private final String text;
    private final char[] signs;
    private final boolean[] capitals;
    private final java.util.BitSet mistaken;

    Script(Prose prose) {
        this.original = prose.text();
        this.folded = prose.folded();
        char[] written = original.toCharArray();
        this.signs = folded.text().toCharArray();
        this.capitals = new boolean[signs.length];
        char[] places = new char[signs.length];
        for (int i = 0; i < signs.length; i++) {
            places[i] = written[folded.origin(i)];
            signs[i] = plain(signs[i]);
            capitals[i] = (places[i] < 'a' || places[i] > 'z') && Character.isUpperCase(places[i]);
        }
        this.mistaken = LookAlikes.mend(signs, places);
        this.text = new String(signs);
    }

    /** The signs between two places that were read as others. */
    List<LookAlike> lookAlikes(int start, int end, Prose prose) {
        List<LookAlike> found = new ArrayList<>();
        for (int i = mistaken.nextSetBit(start); i >= 0 && i < end; i = mistaken.nextSetBit(i + 1)) {
            int at = folded.origin(i);
            found.add(new LookAlike(original.charAt(at), LookAlikes.meant(original.charAt(at), text.charAt(i)), prose.span(at, at + 1)));
        }
        return found;
    }

    /** The same sign in its plain form: ASCII for full-width signs, no-break spaces and hyphens and Arabic digits. */
    static char plain(char c) {
        if (c < 0x80) {
            return c < ' ' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u00A0', '\u202F', '\u2009', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2044', '\u2215' -> '/';
            default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
        };
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The character at {@code index}, or a space outside the text. */
    char at(int index) {
        return index < 0 || index >= signs.length ? ' ' : signs[index];
    }

    boolean isUpper(int index) {
        return index >= 0 && index < signs.length && capitals[index];
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    boolean isLetter(int index) {
        char c = at(index);
        return c >= 'a' && c <= 'z' || Character.isLetter(c);
    }

    String cased(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(isUpper(i) ? Character.toUpperCase(text.charAt(i)) : text.charAt(i));
        }
        return out.toString();
    }

    /** The place of {@code sign} at or after {@code from}, looked for no further than {@code reach} characters; or -1. */
    int find(char sign, int from, int reach) {
        int last = Math.min(signs.length, from + reach + 1);
        for (int i = from; i < last; i++) {
            if (signs[i] == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Where the letters that begin at {@code index} end, of which no more than {@code most} are read. */
    int wordEnd(int index, int most) {
        int end = index;
        while (end - index < most && isLetter(end)) {
            end++;
        }
        return end;
    }

    /** Where the digits that begin at {@code index} end, of which no more than {@code most} are read. */
    int digitsEnd(int index, int most) {
        int end = index;
        while (end - index < most && isDigit(end)) {
            end++;
        }
        return end;
    }

    /** The number that the digits between two places are, at most nine of them. */
    int number(int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }

    int skipSpace(int index) {
        int next = index;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** The offset before the spaces that end at {@code index}. */
    int trimSpace(int index) {
        int end = index;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Whether a word stands in capitals behind {@code at}, no further than {@code reach} characters. */
    boolean hasCapitals(String word, int at, int reach) {
        int found = text.substring(at, Math.min(text.length(), at + reach)).indexOf(word);
        return found > 0 && isUpper(at + found) && isUpper(at + found + word.length() - 1);
    }

    boolean beginsQuotation(int index) {
        return OPENING_QUOTES.indexOf(at(index)) >= 0;
    }

    /** The place behind the mark that closes the quotation which begins at {@code open}; -1 where none begins or none closes it. */
    int quotationEnd(int open) {
        if (!beginsQuotation(open)) {
            return -1;
        }
        int close = find(CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(at(open))), open + 1, LONGEST_QUOTATION);
        return close < 0 ? -1 : close + 1;
    }

    /** Where a found stretch begins in the prose. */
    int proseStart(int start) {
        return folded.origin(start);
    }

    /** Where a found stretch ends in the prose. */
    int proseEnd(int end) {
        return folded.originEnd(end);
    }
}
