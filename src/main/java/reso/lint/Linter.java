package reso.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/**
 * Runs the rules it was given over a draft and leaves out what the draft's comments suppress. It has no state that changes; a
 * rule that throws is a bug, and the exception goes on to the caller.
 */
public final class Linter {
    private static final RuleInfo UNUSED = RuleInfo.warning("SU001", "unused-suppression");
    private static final RuleInfo UNKNOWN = RuleInfo.warning("SU002", "unknown-suppression");

    private final List<Rule> rules;

    public Linter(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What is known of every rule that can speak here, the linter's own two included, in the order of their list. */
    public List<RuleInfo> rules() {
        return Stream.concat(rules.stream().map(Rule::info), Stream.of(UNUSED, UNKNOWN)).toList();
    }

    public List<Finding> run(Subject subject, Selection selection) {
        List<Rule> running = rules.stream().filter(rule -> selection.runs(rule.info())).toList();
        Suppressions suppressions = Suppressions.of(subject.resolution());
        Set<Suppression> used = new HashSet<>();
        List<Finding> kept = new ArrayList<>();
        for (Rule rule : running) {
            rule.check(subject).stream().filter(finding -> !isSuppressed(finding, suppressions.all(), used)).forEach(kept::add);
        }
        if (selection.runs(UNUSED)) {
            suppressions.all().stream().filter(one -> !used.contains(one) && couldSpeak(one, running)).map(Linter::unused).forEach(kept::add);
        }
        if (selection.runs(UNKNOWN)) {
            suppressions.unknown().stream().map(Linter::unknown).forEach(kept::add);
            suppressions.all().stream().filter(this::namesNoRule).map(one -> unknown(one.comment())).forEach(kept::add);
        }
        return kept.stream().map(selection.weights()::weighed).sorted(Finding.IN_READING_ORDER).toList();
    }

    private static boolean isSuppressed(Finding finding, List<Suppression> suppressions, Set<Suppression> used) {
        List<Suppression> covering = suppressions.stream().filter(one -> one.covers(finding)).toList();
        used.addAll(covering);
        return !covering.isEmpty();
    }

    /** A suppression of rules that were not asked is not idle. */
    private static boolean couldSpeak(Suppression suppression, List<Rule> running) {
        return running.stream().anyMatch(rule -> suppression.means(rule.info()));
    }

    private boolean namesNoRule(Suppression suppression) {
        return suppression.rules().stream().anyMatch(word -> rules().stream().noneMatch(rule -> rule.nearness(word) >= 0));
    }

    private static Finding unused(Suppression suppression) {
        return Finding.of(UNUSED, Message.of(UNUSED.code()), "", suppression.comment());
    }

    private static Finding unknown(Span comment) {
        return Finding.of(UNKNOWN, Message.of(UNKNOWN.code()), "", comment);
    }
}
