package reso.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/**
 * Runs the rules it was given over a draft and leaves out what the draft's comments suppress. It has no state that changes; a
 * rule that throws is a bug, and the exception goes on to the caller.
 */
public final class Linter {
    private static final RuleInfo UNUSED = RuleInfo.warning("SU001", "unused-suppression");
    private static final RuleInfo UNKNOWN = RuleInfo.warning("SU002", "unknown-suppression");

    private final List<Rule> rules;
    private final int threads;

    public Linter(List<Rule> rules) {
        this(rules, 1);
    }

    /** @param threads how many ask the rules about one draft */
    private Linter(List<Rule> rules, int threads) {
        this.rules = List.copyOf(rules);
        this.threads = threads;
    }

    /** The same, with so many threads that ask the rules about one draft. */
    public Linter with(int otherThreads) {
        return new Linter(rules, otherThreads);
    }

    /** What is known of every rule that can speak here, the linter's own two included, in the order of their list. */
    public List<RuleInfo> rules() {
        return Stream.concat(rules.stream().map(Rule::info), Stream.of(UNUSED, UNKNOWN)).toList();
    }

    public List<Finding> run(Subject subject, Selection selection) {
        List<Rule> running = rules.stream().filter(rule -> selection.runs(rule.info())).toList();
        Suppressions suppressions = Suppressions.of(subject.resolution());
        Silence silence = new Silence(suppressions.all());
        List<Finding> kept = new ArrayList<>();
        Map<Rule, List<Finding>> readers = new LinkedHashMap<>();
        running.stream().filter(rule -> rule.leaves() != Basis.WORDS).forEach(rule -> readers.put(rule, rule.check(subject)));
        Panel.ask(legible(running, readers), readers, subject, threads).stream().flatMap(List::stream).filter(finding -> !silence.covers(finding)).forEach(kept::add);
        if (mayHaveVerbatim(subject.source().content())) {
            Verbatim verbatim = Verbatim.of(subject.resolution());
            kept = new ArrayList<>(kept.stream().flatMap(finding -> verbatim.without(finding).stream()).toList());
        }
        if (selection.runs(UNUSED)) {
            suppressions.all().stream().filter(one -> !silence.used(one) && couldSpeak(one, running)).map(Linter::unused).forEach(kept::add);
            suppressions.idle().stream().map(comment -> Finding.of(UNUSED, Message.of("SU001.end"), "", comment)).forEach(kept::add);
        }
        if (selection.runs(UNKNOWN)) {
            suppressions.unknown().stream().map(comment -> Finding.of(UNKNOWN, Message.of(UNKNOWN.code()), "", comment)).forEach(kept::add);
            suppressions.all().stream().flatMap(this::unknown).forEach(kept::add);
        }
        return kept.stream().map(selection.weights()::weighed).sorted(Finding.IN_READING_ORDER).toList();
    }

    /** Most drafts have nothing of the kind, and are not looked through for it. */
    private static boolean mayHaveVerbatim(String text) {
        return text.indexOf('`') >= 0 || text.contains("~~~") || text.contains("![") || text.contains("://") || text.contains("<!--");
    }

    /** The rules that can judge this draft: where one of those that may say that it cannot be read has found something, those that go by less than was not read. */
    private static List<Rule> legible(List<Rule> running, Map<Rule, List<Finding>> readers) {
        Basis most = readers.keySet().stream().filter(rule -> !readers.get(rule).isEmpty()).map(Rule::leaves).min(Comparator.naturalOrder()).orElse(Basis.WORDS);
        return running.stream().filter(rule -> rule.basis().compareTo(most) <= 0).toList();
    }

    /** A suppression of rules that were not asked is not idle. */
    private static boolean couldSpeak(Suppression suppression, List<Rule> running) {
        return running.stream().anyMatch(rule -> suppression.means(rule.info()));
    }

    private static Finding unused(Suppression suppression) {
        Message message = suppression.rule().map(rule -> Message.of("SU001.rule", rule)).orElse(Message.of(UNUSED.code()));
        return Finding.of(UNUSED, message, "", suppression.comment());
    }

    /** A finding where a suppression names a rule that does not exist. */
    private Stream<Finding> unknown(Suppression suppression) {
        return suppression.rule().filter(word -> rules().stream().noneMatch(rule -> rule.nearness(word) >= 0)).stream()
                .map(word -> Finding.of(UNKNOWN, Message.of("SU002.rule", word), "", suppression.comment()));
    }
}
