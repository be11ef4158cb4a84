package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A paragraph that introduces a list and does not end in a colon. */
public final class MissingColon implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP105", "missing-colon");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            EndMark mark = EndMark.of(paragraph.prose(), subject.language());
            if (!paragraph.children().isEmpty() && !paragraph.prose().isEmpty() && !mark.is(subject.language().typography().colon())) {
                found.add(finding(subject, paragraph, mark));
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Paragraph paragraph, EndMark mark) {
        Typography typography = subject.language().typography();
        String colon = typography.spaced(typography.colon());
        String label = paragraph.children().get(0).labelText();
        Message message = mark.isMissing() ? Message.of("SP105.none", paragraph.address(), typography.colon(), label)
                : Message.of("SP105", paragraph.address(), mark, typography.colon(), label);
        return Finding.of(INFO, message, paragraph.address().toString(), mark.span()).with(new Fix(Message.of("SP105.fix", typography.colon()),
                Applicability.SAFE, List.of(mark.become(colon, !typography.notesAfterPunctuation()))));
    }
}
