package reso.lint;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import reso.finding.RuleInfo;
import reso.finding.Suggestion;
import reso.finding.Weights;

/**
 * Which rules run, and what their findings weigh: those that are on, or those selected, less those ignored. Rules are given by code, by the
 * first letters of a code, by name, or all of them as {@code ALL}; of two that disagree about a rule the more exact one wins,
 * and at a tie the rule is ignored.
 */
public record Selection(List<String> select, List<String> ignore, Weights weights) {
    /** The rules that are on when nobody chooses. */
    public static final Selection DEFAULT = new Selection(List.of(), List.of(), Weights.NONE);

    public Selection {
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
    }

    /** @throws UnknownRuleException if a word fits none of the {@code known} rules */
    public static Selection of(Collection<RuleInfo> known, List<String> select, List<String> ignore, Weights weights) throws UnknownRuleException {
        for (String word : Stream.of(select, ignore, weights.words()).flatMap(List::stream).toList()) {
            if (known.stream().noneMatch(rule -> rule.nearness(word) >= 0)) {
                throw new UnknownRuleException(word, nearest(word, known));
            }
        }
        return new Selection(select, ignore, weights);
    }

    /** Of the rules selected by no more than a part of their code, those do not run that the weights silence. */
    public boolean runs(RuleInfo rule) {
        int wanted = select.isEmpty() ? (weights.puts(rule) ? 0 : -1) : nearness(select, rule);
        boolean silenced = weights.silence(rule) && wanted < rule.code().length();
        return !silenced && wanted > nearness(ignore, rule);
    }

    private static int nearness(List<String> words, RuleInfo rule) {
        return words.stream().mapToInt(rule::nearness).max().orElse(-1);
    }

    private static String nearest(String word, Collection<RuleInfo> known) {
        List<String> words = known.stream().flatMap(rule -> Stream.of(rule.code(), rule.code().substring(0, 2), rule.name())).distinct().toList();
        return Suggestion.nearest(word, words).orElse("");
    }
}
