package reso.parse;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Languages;
import reso.language.Telltale;

/** Tells the language of a draft from its script and from the words every page is full of. */
final class LanguageDetector {
    private static final int LOOKED_AT = 10_000;
    private static final double LEAST_SHARE = 0.10;
    private static final int LEAST_WORDS = 4;
    private static final double A_BODY_LINE = 0.3;
    private static final int LONGEST_LINE = 120;

    /** A sign of a script without letters stands for a word; three of them weigh as much as other letters. */
    private static final int WEIGHT_OF_A_SIGN = 3;

    private LanguageDetector() {}

    /** The language of the text, or nothing where it is none of those known. */
    static Optional<Language> detect(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Character.UnicodeScript script = script(looked);
        Words words = Words.of(looked, script);
        List<Candidate> candidates = Languages.telltales(script.name()).stream().map(telltale -> new Candidate(telltale, share(telltale, looked, words)))
                .sorted(Comparator.comparingDouble(Candidate::share).reversed()).toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        double within = candidates.get(0).share() - A_BODY_LINE;
        Optional<Candidate> speaking = candidates.stream().filter(candidate -> candidate.share() >= within && candidate.namesABody(looked)).findFirst();
        if (speaking.isPresent()) {
            return speaking.map(Candidate::language);
        }
        double strange = Languages.strangers(script.name()).stream().mapToDouble(stranger -> share(stranger, looked, words)).max().orElse(0);
        return candidates.stream().limit(1).filter(likeliest -> likeliest.share() >= Math.max(LEAST_SHARE, strange)).map(Candidate::language).findFirst();
    }

    /** A language the text may be in, and how much of it are words that any page in the language is full of. */
    private record Candidate(Telltale telltale, double share) {

        Language language() {
            return Languages.named(telltale.code()).orElseThrow();
        }

        /** An issuing-body line says more than any count of words; it is looked for in the likeliest language first, often the only one. */
        boolean namesABody(String text) {
            Language language = language();
            return text.lines().filter(line -> line.length() < LONGEST_LINE).map(line -> line.replace("*", "").strip())
                    .anyMatch(line -> language.bodyNamed(Folded.fold(line)).isPresent());
        }
    }

    private static Character.UnicodeScript script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                counts.merge(Character.UnicodeScript.of(c), Character.isIdeographic(c) ? WEIGHT_OF_A_SIGN : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Character.UnicodeScript.UNKNOWN);
    }

    private static double share(Telltale telltale, String text, Words words) {
        return telltale.hasSigns() ? shareOfSigns(telltale, text) : share(telltale, words);
    }

    private static double share(Telltale telltale, Words words) {
        return words.count() < LEAST_WORDS ? 0 : (double) telltale.words().stream().mapToInt(words::times).sum() / words.count();
    }

    /** The words of a text that are written in its script, and how often each stands there. */
    private record Words(Map<String, Integer> counts, int count) {

        static Words of(String text, Character.UnicodeScript script) {
            String folded = Folded.fold(text);
            Map<String, Integer> counts = new HashMap<>();
            int count = 0;
            int start = 0;
            for (int i = 0; i <= folded.length(); i++) {
                if (i < folded.length() && Character.isLetter(folded.charAt(i))) {
                    continue;
                }
                if (i > start && Character.UnicodeScript.of(folded.charAt(start)) == script) {
                    counts.merge(folded.substring(start, i), 1, Integer::sum);
                    count++;
                }
                start = i + 1;
            }
            return new Words(counts, count);
        }

        int times(String word) {
            return counts.getOrDefault(word, 0);
        }
    }

    private static double shareOfSigns(Telltale telltale, String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        long hits = text.codePoints().filter(c -> telltale.words().contains(Character.toString(c))).count();
        return signs < LEAST_WORDS ? 0 : Math.max(LEAST_SHARE, (double) hits / signs);
    }
}
