package reso.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Languages;

/** Tells the language of a draft from its script and from the words every page is full of. */
final class LanguageDetector {
    private static final int LOOKED_AT = 20_000;
    private static final double LEAST_SHARE = 0.10;
    private static final int LEAST_WORDS = 4;
    private static final double A_BODY_LINE = 0.3;
    private static final int LONGEST_LINE = 120;

    private LanguageDetector() {}

    /** The language of the text, or nothing where it is none of those known. */
    static Optional<Language> detect(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String script = script(looked);
        List<Language> candidates = Languages.all().stream().filter(language -> language.script().equals(script)).toList();
        Language best = null;
        double bestShare = 0;
        for (Language language : candidates) {
            double share = share(language, looked) + (namesABody(language, looked) ? A_BODY_LINE : 0);
            if (share > bestShare) {
                best = language;
                bestShare = share;
            }
        }
        return bestShare >= LEAST_SHARE ? Optional.of(best) : Optional.empty();
    }

    /** An issuing-body line says more than any count of words. */
    private static boolean namesABody(Language language, String text) {
        return text.lines().filter(line -> line.length() < LONGEST_LINE).map(line -> line.replace("*", "").strip())
                .anyMatch(line -> language.bodyNamed(Folded.fold(line)).isPresent());
    }

    private static String script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(Character.UnicodeScript.of(c), Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 3 : 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey().name()).orElse("");
    }

    private static double share(Language language, String text) {
        Set<String> common = new HashSet<>();
        language.commonWords().forEach(word -> common.add(Folded.fold(word)));
        if (!language.hasWordSpaces()) {
            long signs = text.codePoints().filter(Character::isIdeographic).count();
            long hits = text.codePoints().filter(c -> common.contains(Character.toString(c))).count();
            return signs < LEAST_WORDS ? 0 : Math.max(LEAST_SHARE, (double) hits / signs);
        }
        int words = 0;
        int hits = 0;
        for (String word : Folded.fold(text).split("[^\\p{L}]++")) {
            if (Character.UnicodeScript.of(word.isEmpty() ? ' ' : word.codePointAt(0)).name().equals(language.script())) {
                words++;
                hits += common.contains(word) ? 1 : 0;
            }
        }
        return words < LEAST_WORDS ? 0 : (double) hits / words;
    }
}
