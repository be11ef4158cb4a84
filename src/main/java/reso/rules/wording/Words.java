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
        Folded folded = Folded.of(text);
        String all = folded.text();
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < all.length(); ) {
            int end = i;
            while (end < all.length() && WordRuns.isOfWord(all.charAt(end)) && (end == i || language.hasWordSpaces())) {
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

    public int size() {
        return words.size();
    }
}
