package reso.rules.sp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.Numerals.System;
import reso.rule.Rule;
import reso.rule.Subject;

/** Letters of parts with one left out, repeated or out of order: A, C. */
public final class SkippedPart implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SP114", "skipped-part");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Sections.of(subject.resolution()).stream()
                .filter(section -> section.system() == System.LETTER && !section.isInOrder())
                .map(section -> section.outOfOrder(INFO))
                .toList();
    }
}
