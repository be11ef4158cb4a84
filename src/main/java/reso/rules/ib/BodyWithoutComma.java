package reso.rules.ib;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Typography;
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
        char comma = subject.language().typography().comma();
        return BodyLine.of(subject).stream().filter(body -> body.next().is(Kind.PREAMBULAR) && !body.mark().is(comma))
                .map(body -> finding(subject, body, comma)).toList();
    }

    private static Finding finding(Subject subject, BodyLine body, char comma) {
        Paragraph line = body.line();
        return Finding.of(INFO, Message.of("IB102", line.text(), comma), line.address().toString(), line.span())
                .with(body.mark().isClauseMark() ? Severity.NOTE : INFO.severity())
                .with(new Fix(Message.of("IB102.fix", comma), Applicability.SAFE, List.of(comma(subject, body))));
    }

    /** The comma stands outside the italics, except where the language has it inside. */
    private static Edit comma(Subject subject, BodyLine body) {
        Typography typography = subject.language().typography();
        List<Stretch> stretches = Stretch.of(body.line().prose(), subject.source());
        boolean outside = body.mark().isMissing() && !typography.bodyCommaInside() && !stretches.isEmpty()
                && stretches.get(stretches.size() - 1).end() == body.line().text().length();
        return outside ? Edit.insert(stretches.get(stretches.size() - 1).closer().end(), String.valueOf(typography.comma()))
                : body.mark().become(String.valueOf(typography.comma()), false);
    }
}
