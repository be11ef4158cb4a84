package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A conjunction after the semicolon of a subparagraph: «; and». The Security Council writes it, and is let. */
public final class ConjunctionInList implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("SP109", "conjunction-in-list");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph parent : subject.follows(Custom.JOINED_LISTS) ? List.<Paragraph>of() : subject.resolution().flattened()) {
            for (Paragraph child : parent.children()) {
                EndMark mark = EndMark.of(child.prose(), subject.language());
                int end = child.text().stripTrailing().length();
                if (child.is(Kind.SUBPARAGRAPH) && mark.is(subject.language().typography().semicolon()) && isJoined(subject, child, mark.end(), end)) {
                    found.add(finding(subject, child, mark.end(), end));
                }
            }
        }
        return found;
    }

    private static boolean isJoined(Subject subject, Paragraph child, int from, int to) {
        return from < to && subject.language().conjunctions().contains(child.text().substring(from, to).strip());
    }

    private static Finding finding(Subject subject, Paragraph child, int from, int to) {
        String word = child.text().substring(from, to).strip();
        Applicability applicability = subject.language().choices().contains(word) ? Applicability.UNSAFE : Applicability.SAFE;
        return Finding.of(INFO, Message.of("SP109", child.address(), word), child.address().toString(), child.prose().span(to - word.length(), to))
                .with(new Fix(Message.of("SP109.fix", word), applicability, List.of(Edit.delete(child.prose().span(from, to)))));
    }
}
