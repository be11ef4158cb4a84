package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** Two or more spaces in a row inside a paragraph. */
public final class DoubleSpace implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY103", "double-space");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : Passage.of(subject)) {
            String text = passage.text();
            for (int i = 1; i < text.length(); i++) {
                int start = i;
                while (i < text.length() && text.charAt(i) == ' ') {
                    i++;
                }
                if (i - start > 1 && i < text.length() && text.charAt(i) != '\n') {
                    int end = i;
                    passage.span(start, end).ifPresent(span -> found.add(finding(passage, start, end, span)));
                }
            }
        }
        return found;
    }

    private static Finding finding(Passage passage, int start, int end, Span span) {
        return Finding.of(INFO, Message.of("TY103", passage.before(start), end - start), passage.address(), span)
                .with(new Fix(Message.of("TY103.fix"), Applicability.SAFE, List.of(new Edit(span, " "))));
    }
}
