package reso.lint;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.text.Span;

/**
 * A stretch of a draft where some rules are not to speak.
 *
 * @param comment the comment that asks for it
 * @param rules codes, beginnings of codes or names; empty for all rules
 * @param scope where findings begin that are suppressed
 */
record Suppression(Span comment, List<String> rules, Span scope) {

    boolean covers(Finding finding) {
        int at = finding.span().start();
        return scope.start() <= at && at <= scope.end() && means(finding.rule());
    }

    boolean means(RuleInfo rule) {
        return rules.isEmpty() || rules.stream().anyMatch(word -> rule.nearness(word) >= 0);
    }
}
