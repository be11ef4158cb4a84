package reso.rules.wording;

import java.util.ArrayList;
import java.util.List;
import reso.language.Folded;
import reso.language.Language;

/**
 * The words of a text one by one, folded, or its signs where words are not parted by spaces; marks are left out.
 *
 * @param starts the UTF-16 offset of each word in the text
 * @param ends the offset after each
 */
public record Words(List<String> words, List<Integer> starts, List<Integer> ends) {

    public static Words of(String text, Language language) {
        return of(Folded.of(text), language);
    }

    /** Of a text that was folded, with offsets in the text before. */
    static Words of(Folded folded, Language language) {
        String all = folded.text();
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < all.length(); ) {
            int end = i;
            while (end < all.length() && isOfWord(all.charAt(end)) && (end == i || language.hasWordSpaces())) {
                end++;
            }
            if (end > i) {
                words.add(all.substring(i, end));
                starts.add(folded.origin(i));
                ends.add(folded.originEnd(end));
            }
            i = Math.max(end, i + 1);
        }
        return new Words(words, starts, ends);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    public int size() {
        return words.size();
    }

    /** The words from {@code from} on, {@code count} of them, as one key. */
    String key(int from, int count) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            key.append(words.get(i)).append(' ');
        }
        return key.toString();
    }
}
