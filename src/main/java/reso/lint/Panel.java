package reso.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import reso.finding.Finding;
import reso.rule.Rule;
import reso.rule.Subject;

/**
 * Rules that are asked about one draft by several threads at once, each of which takes the next rule that none has asked. What they
 * find does not depend on who asked.
 */
final class Panel {
    private static final long STACK = 16L << 20;

    private final List<Rule> rules;
    private final Map<Rule, List<Finding>> known;
    private final Subject subject;
    private final List<List<Finding>> found;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> fault = new AtomicReference<>();

    private Panel(List<Rule> rules, Map<Rule, List<Finding>> known, Subject subject) {
        this.rules = rules;
        this.known = known;
        this.subject = subject;
        this.found = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
    }

    /**
     * What each of the rules finds, in their order.
     *
     * @param known what some of them, which are not asked again, have found
     * @param threads how many ask, the caller among them
     * @throws RuntimeException whatever a rule throws, errors of the machine among them
     */
    static List<List<Finding>> ask(List<Rule> rules, Map<Rule, List<Finding>> known, Subject subject, int threads) {
        Panel panel = new Panel(rules, known, subject);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread other = new Thread(null, panel::work, "rules", STACK);
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        panel.work();
        others.forEach(Panel::await);
        if (panel.fault.get() instanceof Error error) {
            throw error;
        }
        if (panel.fault.get() instanceof RuntimeException exception) {
            throw exception;
        }
        return panel.found;
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < rules.size(); i = next.getAndIncrement()) {
                Rule rule = rules.get(i);
                found.set(i, known.containsKey(rule) ? known.get(rule) : rule.concerns(subject) ? rule.check(subject) : List.of());
            }
        } catch (RuntimeException | Error e) {
            fault.compareAndSet(null, e);
            next.set(rules.size());
        }
    }

    private static void await(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("left before all rules were asked", e);
        }
    }
}
