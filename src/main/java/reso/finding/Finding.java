package reso.finding;

import java.util.Comparator;
import java.util.Optional;
import reso.text.Span;

/**
 * One thing that a rule says about one place of a draft.
 *
 * @param address the paragraph as the field names it, {@code OP4 (b)}; empty where the finding is about the whole draft
 * @param span where it is, in UTF-16 units of the source text
 */
public record Finding(RuleInfo rule, Severity severity, Message message, String address, Span span, Optional<Fix> fix) {

    /** Reading order: place, then code, so that two findings at one place always come in the same order. */
    public static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(Finding::span).thenComparing(f -> f.rule().code());

    public static Finding of(RuleInfo rule, Message message, String address, Span span) {
        return new Finding(rule, rule.severity(), message, address, span, Optional.empty());
    }

    public Finding with(Fix newFix) {
        return new Finding(rule, severity, message, address, span, Optional.of(newFix));
    }

    /** The same said in other words. */
    public Finding saying(Message newMessage) {
        return new Finding(rule, severity, newMessage, address, span, fix);
    }

    public Finding with(Severity newSeverity) {
        return new Finding(rule, newSeverity, message, address, span, fix);
    }
}
