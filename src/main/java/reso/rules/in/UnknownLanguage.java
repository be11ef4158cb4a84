package reso.rules.in;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A draft in none of the languages that are known; only its numbers are judged. */
public final class UnknownLanguage implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IN002", "unknown-language");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public Basis leaves() {
        return Basis.NUMBERS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        boolean told = subject.resolution().languageTold() || subject.resolution().isFormless();
        return told ? List.of() : List.of(Finding.of(INFO, Message.of("IN002"), "", Span.at(0)));
    }
}
