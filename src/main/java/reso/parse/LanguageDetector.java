package reso.parse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Languages;
import reso.language.Telltale;

/** Tells the language of a draft from its script and from the words every page is full of. */
final class LanguageDetector {
    private static final String LATIN = "LATIN";
    private static final int FIRST_NOT_LATIN = 0x250;
    private static final int PAGES = 256;
    private static final int LOOKED_AT = 10_000;
    /** Words that every page is full of are short; of longer ones it is only counted that they are there. */
    private static final int LONGEST_TELLTALE = 12;
    private static final double LEAST_SHARE = 0.10;
    private static final int LEAST_WORDS = 4;
    private static final double A_BODY_LINE = 0.3;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 2;
    private static final String COMMAS = ",،，";

    /** A sign of a script without letters stands for a word; three of them weigh as much as other letters. */
    private static final int WEIGHT_OF_A_SIGN = 3;

    private LanguageDetector() {}

    /** The language of the text, or nothing where it is none of those known. */
    static Optional<Language> detect(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String script = script(looked);
        Words words = Words.of(looked, script);
        List<Candidate> candidates = Languages.telltales(script).stream().map(telltale -> new Candidate(telltale, share(telltale, looked, words)))
                .sorted(Comparator.comparingDouble(Candidate::share).reversed()).toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        double within = candidates.get(0).share() - A_BODY_LINE;
        Optional<Candidate> speaking = candidates.stream().filter(candidate -> candidate.share() >= within && candidate.namesABody(looked)).findFirst();
        if (speaking.isPresent()) {
            return speaking.map(Candidate::language);
        }
        double strange = Languages.strangers(script).stream().mapToDouble(stranger -> share(stranger, looked, words)).max().orElse(0);
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
            List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
            return lines.stream().filter(line -> line.length() < LONGEST_LINE).map(line -> line.replace("*", "").strip())
                    .anyMatch(line -> language.bodyNamed(Folded.fold(line)).isPresent()) || lines.size() <= MOST_LINES && lines.stream().anyMatch(this::endsHeadWithBody);
        }

        /** Where all of a text was pasted as one line, the body that speaks stands before the first comma, perhaps behind a masthead. */
        private boolean endsHeadWithBody(String line) {
            int comma = IntStream.range(0, line.length()).filter(at -> COMMAS.indexOf(line.charAt(at)) >= 0).findFirst().orElse(0);
            String folded = Folded.fold(line.substring(Math.max(0, comma - LONGEST_LINE), comma));
            return IntStream.range(0, folded.length()).filter(at -> at == 0 || !language().hasWordSpaces() || Character.isWhitespace(folded.charAt(at - 1)))
                    .anyMatch(at -> language().bodyNamed(folded.substring(at)).isPresent());
        }
    }

    /** The name of the script that most letters have; empty where there are none. */
    private static String script(String text) {
        // How often each sign occurs, by the upper and the lower half of its number: the tables of Unicode are asked once for each.
        int[][] times = new int[PAGES][];
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_NOT_LATIN) {
                times[c / PAGES] = times[c / PAGES] == null ? new int[PAGES] : times[c / PAGES];
                times[c / PAGES][c % PAGES]++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && Character.isLetter(c)) {
                latin++;
            }
        }
        Map<String, Integer> counts = new TreeMap<>(Map.of(LATIN, latin));
        for (int c = FIRST_NOT_LATIN; c < Character.MAX_VALUE; c++) {
            int[] page = times[c / PAGES];
            if (page == null) {
                c += PAGES - 1 - c % PAGES;
            } else if (page[c % PAGES] > 0 && Character.isLetter(c)) {
                counts.merge(scriptOf(c), page[c % PAGES] * (Character.isIdeographic(c) ? WEIGHT_OF_A_SIGN : 1), Integer::sum);
            }
        }
        String most = "";
        int letters = 0;
        for (Map.Entry<String, Integer> script : counts.entrySet()) {
            if (script.getValue() > letters) {
                most = script.getKey();
                letters = script.getValue();
            }
        }
        return most;
    }

    /** Letters of the first blocks of Unicode are Latin; only of others are its tables asked. */
    private static String scriptOf(int letter) {
        return letter < FIRST_NOT_LATIN ? LATIN : Character.UnicodeScript.of(letter).name();
    }

    private static double share(Telltale telltale, String text, Words words) {
        return telltale.hasSigns() ? shareOfSigns(telltale, text) : share(telltale, words);
    }

    private static double share(Telltale telltale, Words words) {
        return words.count() < LEAST_WORDS ? 0 : (double) telltale.words().stream().mapToInt(words::times).sum() / words.count();
    }

    /** The words of a text that are written in its script, and how often each stands there. */
    private record Words(Map<String, Integer> counts, int count) {

        static Words of(String text, String script) {
            String folded = Folded.fold(text);
            char[] signs = folded.toCharArray();
            Map<String, Integer> counts = new HashMap<>();
            int count = 0;
            int start = 0;
            char of = ' ';
            for (int i = 0; i <= signs.length; i++) {
                if (i < signs.length && (signs[i] >= 'a' && signs[i] <= 'z' || Character.isLetter(signs[i]))) {
                    continue;
                }
                if (i > start && (signs[start] == of || scriptOf(signs[start]).equals(script))) {
                    of = signs[start];
                    if (i - start <= LONGEST_TELLTALE) {
                        counts.merge(folded.substring(start, i), 1, Integer::sum);
                    }
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
