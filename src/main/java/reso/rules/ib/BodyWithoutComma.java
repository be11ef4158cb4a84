package reso.rules.ib;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/**
 * An issuing-body line without its comma although a preamble follows; the comma of another script is only noted. Where the acts
 * follow at once, none is right.
 */
public final class BodyWithoutComma implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IB102", "body-without-comma");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().paragraphs();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph line = paragraphs.get(i);
            char comma = subject.language().typography().comma();
            if (line.is(Kind.OPENING) && paragraphs.get(i + 1).is(Kind.PREAMBULAR) && !EndMark.of(line.prose(), subject.language()).is(comma)) {
                found.add(Finding.of(INFO, Message.of("IB102", line.text(), comma), line.address().toString(), line.span())
                        .with(EndMark.of(line.prose(), subject.language()).isClauseMark() ? Severity.NOTE : INFO.severity())
                        .with(new Fix(Message.of("IB102.fix", comma), Applicability.SAFE, List.of(comma(subject, line)))));
            }
        }
        return found;
    }

    /** The comma stands outside the italics, except where the language has it inside. */
    private static Edit comma(Subject subject, Paragraph line) {
        Typography typography = subject.language().typography();
        EndMark end = EndMark.of(line.prose(), subject.language());
        List<Stretch> stretches = Stretch.of(line.prose(), subject.source());
        boolean outside = end.isMissing() && !typography.bodyCommaInside() && !stretches.isEmpty()
                && stretches.get(stretches.size() - 1).end() == line.text().length();
        return outside ? Edit.insert(stretches.get(stretches.size() - 1).closer().end(), String.valueOf(typography.comma()))
                : end.become(String.valueOf(typography.comma()), false);
    }
}
