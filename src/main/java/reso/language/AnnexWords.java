package reso.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reso.json.Json;

/** How one language heads its annexes and numbers them: in capital roman numerals, in signs of its own, or by ordinals. */
public final class AnnexWords {
    private static final int MOST_ANNEXES = 30;
    private static final int LONGEST_NUMERAL = 6;
    private static final String MARKS = ":：.–—-";

    private final List<String> words;
    private final List<String> folded;
    private final List<String> stems;
    private final List<String> numerals;
    private final Map<String, Integer> numbers = new HashMap<>();

    AnnexWords(Json data) {
        this.words = data.get("annex").texts();
        this.folded = words.stream().map(Folded::fold).toList();
        this.stems = data.get("annexStems").texts().stream().map(Folded::fold).toList();
        this.numerals = data.get("annexNumerals").texts();
        for (int value = 1; value <= MOST_ANNEXES; value++) {
            numbers.putIfAbsent(Folded.fold(numeral(value)), value);
        }
    }

    /** Words that name an annex at its head, as they are printed. */
    public List<String> words() {
        return words;
    }

    /** The beginnings that all words for an annex have, folded. */
    public List<String> stems() {
        return stems;
    }

    /** How the number of an annex is written; empty where the language has no word for so many. */
    public String numeral(int value) {
        if (numerals.get(0).startsWith("{")) {
            return Numerals.print(numerals.get(0), value).toUpperCase(Locale.ROOT);
        }
        return value <= numerals.size() ? numerals.get(value - 1) : "";
    }

    /** The number that the language writes like this on an annex; 0 where it writes none so. */
    public int number(String numeral) {
        return numbers.getOrDefault(Folded.fold(numeral), 0);
    }

    /** The phrases in which an annex has its number behind its word, as the first group. */
    List<Pattern> numbered(List<String> phrases) {
        List<Pattern> patterns = new ArrayList<>();
        String known = numbers.keySet().stream().filter(numeral -> !numeral.isEmpty()).sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
        for (String phrase : phrases) {
            folded.stream().filter(word -> phrase.startsWith(word + " ") || phrase.endsWith(word)).findFirst().ifPresent(word -> {
                int end = phrase.indexOf(word) + word.length();
                String space = phrase.endsWith(word) ? "" : " ";
                patterns.add(Pattern.compile(Pattern.quote(phrase.substring(0, end)) + space + "(" + known + ")" + Pattern.quote(phrase.substring(end))));
            });
        }
        return patterns;
    }

    /** The number of an annex heading, roman, letter or of the language's own; 0 where it has none, -1 where it is no such heading. */
    public int numberInHeading(String heading) {
        String line = Folded.fold(heading).strip();
        return folded.stream().filter(line::startsWith).findFirst().map(word -> numberAfter(line.substring(word.length()))).orElse(-1);
    }

    /** {@code II}, {@code II. Form}, {@code : Form}; but not {@code es to the report}. */
    private int numberAfter(String rest) {
        String name = rest.strip();
        if (name.isEmpty() || MARKS.indexOf(name.charAt(0)) >= 0) {
            return 0;
        }
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        String after = name.substring(end).strip();
        boolean apart = after.isEmpty() || MARKS.indexOf(after.charAt(0)) >= 0;
        int value = value(name.substring(0, end));
        return apart && value > 0 ? value : -1;
    }

    int value(String numeral) {
        int own = number(numeral);
        int known = own > 0 ? own : Numerals.romanValue(numeral);
        if (known > 0) {
            return known;
        }
        List<Numerals.Reading> readings = numeral.isEmpty() || numeral.length() > LONGEST_NUMERAL ? List.of() : Numerals.readings(numeral);
        return readings.isEmpty() ? -1 : readings.get(0).value();
    }
}
