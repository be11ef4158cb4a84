package reso.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page shows of its language at a glance.
 *
 * @param script its name as {@link Character.UnicodeScript} spells it
 * @param words folded, a dozen (or signs, where words are not parted) that any page in the language is full of
 * @param added what follows the number of a paragraph put in after another, the first such first: {@code bis}, {@code ter}
 */
public record Telltale(String code, String script, Set<String> words, List<String> added) {

    public Telltale {
        words = Set.copyOf(words);
        added = List.copyOf(added);
    }

    static Telltale of(String line) {
        String[] cells = line.split("\t");
        Set<String> words = new HashSet<>();
        for (String word : cells[2].split(" ")) {
            words.add(Folded.fold(word));
        }
        return new Telltale(cells[0], cells[1], words, cells.length > 3 ? List.of(cells[3].split(",")) : List.of());
    }

    /** Whether its words are single signs, as where words are not parted by spaces. */
    public boolean hasSigns() {
        return words.stream().allMatch(word -> word.codePointCount(0, word.length()) == 1);
    }
}
