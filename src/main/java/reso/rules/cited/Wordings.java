package reso.rules.cited;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.language.Folded;

/** Titles and names compared by their words, whatever their case, spaces and punctuation. */
public final class Wordings {
    private static final double NEAR = 0.6;
    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST_OVERHANG = 3;

    private record Word(String folded, int start) {}

    private Wordings() {}

    /** Whether two titles are the same words. */
    public static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Folded.fold(text).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /**
     * Where the last words of a text begin that are nearly, but not all, those of a title: they begin with its first word and
     * share most of the others. -1 where they are the title, or nothing like it.
     */
    public static int nearly(String text, String title) {
        List<Word> wanted = words(title);
        List<Word> all = words(text);
        if (wanted.size() < FEWEST_WORDS || letters(withoutBrackets(text)).endsWith(letters(withoutBrackets(title)))) {
            return -1;
        }
        int least = Math.max(0, all.size() - wanted.size() - LONGEST_OVERHANG);
        for (int i = all.size() - FEWEST_WORDS; i >= least; i--) {
            if (all.get(i).folded().equals(wanted.get(0).folded()) && share(all.subList(i, all.size()), wanted) >= NEAR) {
                return all.get(i).start();
            }
        }
        return -1;
    }

    /** A title may have a short name in brackets, which sentences leave out. */
    private static String withoutBrackets(String text) {
        return text.replaceAll("\\([^()]*+\\)", "");
    }

    /** How many of all the words of both are in both. */
    private static double share(List<Word> one, List<Word> other) {
        Set<String> common = new HashSet<>(one.stream().map(Word::folded).toList());
        Set<String> union = new HashSet<>(common);
        other.forEach(word -> union.add(word.folded()));
        common.retainAll(other.stream().map(Word::folded).toList());
        return (double) common.size() / union.size();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (!letter && start >= 0) {
                words.add(new Word(Folded.fold(text.substring(start, i)), start));
            }
            start = letter ? start < 0 ? i : start : -1;
        }
        return words;
    }
}
