package reso.rules.opening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import reso.language.Folded;
import reso.language.Language;
import reso.language.NormalForm;
import reso.language.Part;

/**
 * An opening and the word of repetition that it carries: none (<i>Requests</i>), the first (<i>Also requests</i>), the second
 * (<i>Further requests</i>).
 *
 * @param words as printed, with accents composed
 * @param bare the words without that of repetition, in the case of the whole
 * @param verb what is repeated: the bare words, folded, without the <i>and</i> that some languages join later openings with
 * @param step 0 for none, 1 or 2
 */
public record Repetition(String words, String bare, String verb, int step) {
    private static final List<String> STEPS = List.of("also", "further");
    private static final int LONG_WORD = 5;
    private static final int SAME_SIGNS = 2;

    public static Repetition of(String printed, Language language) {
        String words = NormalForm.composed(printed);
        for (int step = 1; step <= STEPS.size(); step++) {
            for (String word : language.repeats(STEPS.get(step - 1))) {
                String bare = without(words, word, language);
                if (!bare.equals(words)) {
                    return new Repetition(words, cased(bare, words), verb(bare, language), step);
                }
            }
        }
        return new Repetition(words, words, verb(words, language), 0);
    }

    private static String without(String words, String word, Language language) {
        String folded = Folded.fold(words);
        if (!language.hasWordSpaces()) {
            boolean prefix = folded.startsWith(word) && language.lexicon().knows(folded.substring(word.length()));
            return prefix ? words.substring(word.length()) : words;
        }
        if (!folded.contains(Folded.fold(word))) {
            return words;
        }
        Pattern alone = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return alone.matcher(words).replaceFirst("").replaceAll("\\s+", " ").strip();
    }

    private static String verb(String bare, Language language) {
        String folded = Folded.fold(bare);
        List<String> joined = language.draftingWords().joinedOpenings();
        boolean later = !joined.isEmpty() && folded.startsWith(joined.get(1) + " ");
        return later ? joined.get(0) + folded.substring(joined.get(1).length()) : folded;
    }

    private static String cased(String bare, String words) {
        boolean capital = Character.isUpperCase(words.codePointAt(0)) && !bare.isEmpty();
        return capital ? bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1) : bare;
    }

    /** Whether both have a long word in common, or end in the same two signs where words are not parted. */
    boolean sharesWord(Repetition other, Language language) {
        if (!language.hasWordSpaces()) {
            return verb.length() > SAME_SIGNS && other.verb.endsWith(verb.substring(verb.length() - SAME_SIGNS));
        }
        List<String> words = List.of(other.verb.split(" "));
        return Arrays.stream(verb.split(" ")).anyMatch(word -> word.length() >= LONG_WORD && words.contains(word));
    }

    public boolean isMarked() {
        return step > 0;
    }

    /** True where the word of repetition is one that serves for either turn. */
    public boolean isOfEitherTurn(Language language) {
        return isMarked() && language.draftingWords().eitherTurn().stream().anyMatch(word -> Folded.fold(words).contains(Folded.fold(word)));
    }

    /** The step that follows this one: after the second word of repetition a run begins anew with the bare verb. */
    public int next() {
        return (step + 1) % (STEPS.size() + 1);
    }

    /** The same words at another step, as publishers have them in {@code part}; nothing where they never do. */
    public Optional<String> at(int wanted, Language language, Part part) {
        List<String> candidates = new ArrayList<>();
        if (wanted == 0) {
            candidates.add(bare);
        } else {
            language.repeats(STEPS.get(wanted - 1)).forEach(word -> candidates.addAll(places(word, language)));
        }
        return candidates.stream().filter(candidate -> language.lexicon().lists(Folded.fold(candidate), part))
                .max(Comparator.comparing(candidate -> language.lexicon().begins(Folded.fold(candidate), part)));
    }

    /** Every place that a word of repetition could take among the words. */
    private List<String> places(String word, Language language) {
        if (!language.hasWordSpaces()) {
            return List.of(word + bare);
        }
        List<String> places = new ArrayList<>();
        for (int space = bare.indexOf(' '); space > 0; space = bare.indexOf(' ', space + 1)) {
            places.add(bare.substring(0, space) + " " + word + bare.substring(space));
        }
        places.add(bare + " " + word);
        places.add(cased(word, bare) + " " + bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1));
        return places;
    }
}
