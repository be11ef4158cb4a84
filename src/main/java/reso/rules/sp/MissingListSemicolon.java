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
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A subparagraph, not the last of its paragraph, that does not end in a semicolon; in the preamble a comma will do. */
public final class MissingListSemicolon implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP106", "missing-list-semicolon");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph top : subject.resolution().paragraphs()) {
            Paragraph last = top.last();
            top.forEach(paragraph -> {
                boolean item = paragraph.is(Kind.SUBPARAGRAPH) && paragraph.children().isEmpty() && paragraph != last;
                EndMark mark = EndMark.of(paragraph.prose(), subject.language());
                boolean comma = top.is(Kind.PREAMBULAR) && mark.is(subject.language().typography().comma());
                if (item && !comma && !paragraph.prose().isEmpty() && !mark.is(subject.language().typography().semicolon())) {
                    found.add(finding(subject, paragraph, mark));
                }
            });
        }
        return found;
    }

    private static Finding finding(Subject subject, Paragraph paragraph, EndMark mark) {
        Typography typography = subject.language().typography();
        String semicolon = typography.spaced(typography.semicolon());
        Message message = mark.isMissing() ? Message.of("SP106.none", paragraph.address(), typography.semicolon())
                : Message.of("SP106", paragraph.address(), mark, typography.semicolon());
        Applicability applicability = mark.isMissing() ? Applicability.UNSAFE : Applicability.SAFE;
        return Finding.of(INFO, message, paragraph.address().toString(), mark.span()).with(new Fix(Message.of("SP106.fix", typography.semicolon()),
                applicability, List.of(mark.become(semicolon, !typography.notesAfterPunctuation()))));
    }
}
