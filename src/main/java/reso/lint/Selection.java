package reso.lint;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reso.finding.RuleInfo;
import reso.finding.Suggestion;

/**
 * Which rules run: those that are on, or those selected, less those ignored. Rules are given by code, by the first letters of a
 * code, by name, or all of them as {@code ALL}; of two that disagree about a rule the more exact one wins, and at a tie
 * the rule is ignored.
 */
public record Selection(List<String> select, List<String> ignore) {
    /** The rules that are on when nobody chooses. */
    public static final Selection DEFAULT = new Selection(List.of(), List.of());

    private static final String ALL = "ALL";

    public Selection {
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
    }

    /** @throws UnknownRuleException if a word fits none of the {@code known} rules */
    public static Selection of(Collection<RuleInfo> known, List<String> select, List<String> ignore) throws UnknownRuleException {
        for (String word : Stream.concat(select.stream(), ignore.stream()).toList()) {
            if (known.stream().noneMatch(rule -> weight(word, rule) >= 0)) {
                throw new UnknownRuleException(word, nearest(word, known));
            }
        }
        return new Selection(select, ignore);
    }

    public boolean runs(RuleInfo rule) {
        int wanted = select.isEmpty() ? (rule.on() ? 0 : -1) : weight(select, rule);
        return wanted > weight(ignore, rule);
    }

    private static int weight(List<String> words, RuleInfo rule) {
        return words.stream().mapToInt(word -> weight(word, rule)).max().orElse(-1);
    }

    /** How exactly {@code word} means the rule: the letters it gives of the code, 0 for all rules, -1 if it means another. */
    static int weight(String word, RuleInfo rule) {
        String code = word.toUpperCase(Locale.ROOT);
        if (code.equals(ALL)) {
            return 0;
        }
        if (word.equals(rule.name())) {
            return rule.code().length();
        }
        return !code.isEmpty() && rule.code().startsWith(code) ? code.length() : -1;
    }

    private static String nearest(String word, Collection<RuleInfo> known) {
        List<String> words = known.stream().flatMap(rule -> Stream.of(rule.code(), rule.code().substring(0, 2), rule.name())).distinct().toList();
        return Suggestion.nearest(word, words).orElse("");
    }
}
