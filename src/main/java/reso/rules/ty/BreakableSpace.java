package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Typography;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** A plain space, or none, where the language wants one that does not break: before « ; » and « : », inside guillemets. */
public final class BreakableSpace implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY101", "breakable-space");
    private static final char NO_BREAK = '\u00A0';
    private static final String HIGH_MARKS = "?!";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Typography typography = subject.language().typography();
        if (typography.spaceBefore().isEmpty()) {
            return found;
        }
        for (Passage passage : Passage.of(subject)) {
            for (int i = 1; i < passage.text().length(); i++) {
                int at = plainSpace(typography, passage.text(), i);
                if (at >= 0) {
                    passage.span(at, at + 1).ifPresent(span -> found.add(finding(passage, at, span)));
                }
            }
        }
        return found;
    }

    /** The offset of the plain space that belongs to the mark at {@code i}, or -1. */
    private static int plainSpace(Typography typography, String text, int i) {
        char c = text.charAt(i);
        boolean high = c == typography.semicolon() || c == typography.colon() || HIGH_MARKS.indexOf(c) >= 0 || c == lastOf(typography.quotes().get(1));
        if (high && text.charAt(i - 1) == ' ') {
            return i - 1;
        }
        boolean opened = text.charAt(i - 1) == typography.quotes().get(0).charAt(0);
        return opened && c == ' ' ? i : -1;
    }

    private static char lastOf(String mark) {
        return mark.charAt(mark.length() - 1);
    }

    private static Finding finding(Passage passage, int at, Span span) {
        return Finding.of(INFO, Message.of("TY101", passage.around(at, at + 1)), passage.address(), span)
                .with(new Fix(Message.of("TY101.fix"), Applicability.SAFE, List.of(new Edit(span, String.valueOf(NO_BREAK)))));
    }
}
