package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.model.Opening;

/**
 * An opening and whether it carries a word of repetition (<i>also</i>, <i>further</i>).
 *
 * @param words as printed
 * @param verb the folded words without any word of repetition
 */
public record Repetition(String words, String verb, boolean marked) {

    public static Repetition of(Opening opening, Language language) {
        String folded = Folded.fold(opening.text());
        String verb = folded;
        for (String step : List.of("also", "further")) {
            for (String word : language.repeats(step)) {
                verb = without(verb, Folded.fold(word), language.hasWordSpaces());
            }
        }
        return new Repetition(opening.text(), verb, !verb.equals(folded));
    }

    private static String without(String verb, String word, boolean spaced) {
        if (!spaced) {
            return verb.startsWith(word) && verb.length() > word.length() ? verb.substring(word.length()) : verb;
        }
        return (" " + verb + " ").replace(" " + word + " ", " ").strip();
    }

    /** The same verb with the word that marks its second use, placed where publishers place it; nothing where they never do. */
    public Optional<String> marked(Language language) {
        for (String word : language.repeats("also")) {
            for (String candidate : candidates(word, language)) {
                if (language.lexicon().lists(Folded.fold(candidate), Part.OPERATIVE)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> candidates(String word, Language language) {
        if (!language.hasWordSpaces()) {
            return List.of(word + words);
        }
        List<String> candidates = new ArrayList<>();
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            candidates.add(words.substring(0, space) + " " + word + words.substring(space));
        }
        candidates.add(words + " " + word);
        boolean capital = Character.isUpperCase(words.charAt(0));
        String first = word.substring(0, 1);
        candidates.add((capital ? first.toUpperCase(Locale.ROOT) : first) + word.substring(1) + " " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
        return candidates;
    }
}
