package reso.rules.wording;

import java.util.Arrays;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Paragraph;

/**
 * The words of a paragraph as {@link Words} cuts them, each told by a number of 64 bits that is mixed from its characters, so that runs of
 * words can be looked up without a string for each. Two words that are not the same have one number once in many millions of drafts.
 */
final class WordRuns {
    private final long[] words;
    private final int[] starts;
    private final int[] ends;
    private final int size;

    private WordRuns(Folded folded, boolean spaced) {
        String all = folded.text();
        words = new long[spaced ? all.length() / 2 + 1 : all.length()];
        starts = new int[words.length];
        ends = new int[words.length];
        int count = 0;
        for (int i = 0; i < all.length(); ) {
            long word = 0;
            int end = i;
            while (end < all.length() && isOfWord(all.charAt(end)) && (end == i || spaced)) {
                word = mixed(word, all.charAt(end));
                end++;
            }
            if (end > i) {
                words[count] = word;
                starts[count] = folded.origin(i);
                ends[count] = folded.originEnd(end);
                count++;
            }
            i = Math.max(end, i + 1);
        }
        size = count;
    }

    static WordRuns of(Paragraph paragraph, Language language) {
        return new WordRuns(paragraph.prose().folded(), language.hasWordSpaces());
    }

    static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static long mixed(long before, long next) {
        long mixed = (before + next + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    int size() {
        return size;
    }

    /** The words from {@code from} on, {@code count} of them, as one number. */
    long key(int from, int count) {
        long key = 0;
        for (int i = from; i < from + count; i++) {
            key = mixed(key, words[i]);
        }
        return key;
    }

    /** How many words are the same from two places on. */
    int sameFrom(int at, WordRuns other, int from) {
        int differs = Arrays.mismatch(words, at, size, other.words, from, other.size);
        return differs < 0 ? size - at : differs;
    }

    /** The UTF-16 offset of a word in the text. */
    int start(int word) {
        return starts[word];
    }

    /** The offset after it. */
    int end(int word) {
        return ends[word];
    }
}
