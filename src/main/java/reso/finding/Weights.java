package reso.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much the findings of rules weigh where that is not left to the rules. Of what was said about a rule, what was said
 * later counts; of what was said at once, the word that means the rule most exactly.
 */
public final class Weights {
    /** Every rule weighs what it says itself. */
    public static final Weights NONE = new Weights(List.of());

    private final List<List<Weight>> said;

    /** A word that means rules, and what they weigh; nothing for rules that are not to run. */
    private record Weight(String word, Optional<Severity> severity) {}

    private Weights(List<List<Weight>> said) {
        this.said = List.copyOf(said);
    }

    /**
     * @param words codes, beginnings of codes or names, each with a severity, or with none for rules that are not to run
     */
    public static Weights of(Map<String, Optional<Severity>> words) {
        return new Weights(List.of(words.entrySet().stream().map(entry -> new Weight(entry.getKey(), entry.getValue())).toList()));
    }

    /** These, and then what {@code later} says, which wins. */
    public Weights then(Weights later) {
        List<List<Weight>> both = new ArrayList<>(said);
        both.addAll(later.said);
        return new Weights(both);
    }

    /** All words that mean rules here. */
    public List<String> words() {
        return said.stream().flatMap(List::stream).map(Weight::word).toList();
    }

    /** Whether the rule is to run. One that is off by itself is put on only by its whole code or its name. */
    public boolean puts(RuleInfo rule) {
        return about(rule).map(weight -> weight.severity().isPresent() && (rule.on() || rule.isCalled(weight.word()))).orElse(rule.on());
    }

    /** True where it was said that the rule is not to run. */
    public boolean silence(RuleInfo rule) {
        return about(rule).filter(weight -> weight.severity().isEmpty()).isPresent();
    }

    /** What the rule's findings weigh when it runs. */
    public Severity of(RuleInfo rule) {
        return about(rule).flatMap(Weight::severity).orElse(rule.severity());
    }

    /** The finding with its weight. One that its rule was less sure of than usual, and so made lighter, does not become heavier. */
    public Finding weighed(Finding finding) {
        Severity severity = of(finding.rule());
        boolean doubtful = finding.severity().compareTo(finding.rule().severity()) > 0;
        return doubtful && finding.severity().compareTo(severity) >= 0 ? finding : finding.with(severity);
    }

    /** The rule as it is under these weights. */
    public RuleInfo weighed(RuleInfo rule) {
        return new RuleInfo(rule.code(), rule.name(), of(rule), puts(rule));
    }

    private Optional<Weight> about(RuleInfo rule) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Weight most = nearest(said.get(i), rule);
            if (most != null) {
                return Optional.of(most);
            }
        }
        return Optional.empty();
    }

    /** Of two that are as near, the later one. */
    private static Weight nearest(List<Weight> weights, RuleInfo rule) {
        Weight nearest = null;
        int most = 0;
        for (Weight weight : weights) {
            int nearness = rule.nearness(weight.word());
            if (nearness >= most) {
                nearest = weight;
                most = nearness;
            }
        }
        return nearest;
    }
}
