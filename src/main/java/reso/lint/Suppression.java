package reso.lint;

import java.util.Optional;
import reso.finding.RuleInfo;
import reso.text.Span;

/**
 * A stretch of a draft where some rules are not to speak. A comment that names several rules asks for one stretch for each.
 *
 * @param comment the comment that asks for it
 * @param rule a code, the beginning of one, or a name; empty for all rules
 * @param scope where findings begin that are suppressed
 */
record Suppression(Span comment, Optional<String> rule, Span scope) {

    boolean means(RuleInfo info) {
        return rule.map(word -> info.nearness(word) >= 0).orElse(true);
    }
}
