package reso.lint;

import java.util.List;
import java.util.stream.Stream;
import reso.finding.RuleInfo;
import reso.finding.Rulebook;
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
    public static Selection of(List<RuleInfo> known, List<String> select, List<String> ignore, Weights weights) throws UnknownRuleException {
        Rulebook rulebook = new Rulebook(known);
        for (String word : Stream.of(select, ignore, weights.words()).flatMap(List::stream).toList()) {
            if (!rulebook.knows(word)) {
                throw new UnknownRuleException(rulebook.complaint(word));
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
        int most = -1;
        for (String word : words) {
            most = Math.max(most, rule.nearness(word));
        }
        return most;
    }
}
