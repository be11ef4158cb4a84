package reso.finding;

import java.util.List;
import java.util.stream.Stream;

/** The rules that can be spoken of, and what is said of a word that should mean some of them and means none. */
public record Rulebook(List<RuleInfo> rules) {

    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** True where {@code word} is a code, the beginning of one, a name, or {@code ALL}. */
    public boolean knows(String word) {
        return rules.stream().anyMatch(rule -> rule.nearness(word) >= 0);
    }

    /** One line about a word that is not known, with the nearest one that is. */
    public String complaint(String word) {
        List<String> words = rules.stream().flatMap(rule -> Stream.of(rule.code(), rule.code().substring(0, 2), rule.name())).distinct().toList();
        return "no rule is called `" + word + "`" + Suggestion.question(word, words);
    }
}
