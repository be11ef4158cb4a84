package reso.rules.ib;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Custom;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.OpeningWords;
import reso.text.Edit;
import reso.text.Span;

/** An issuing-body line in plain type; print sets the name apart. */
public final class PlainBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IB103", "plain-body");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Paragraph> lines = subject.follows(Custom.PLAIN_OPENINGS) ? List.of() : subject.resolution().paragraphs(Kind.OPENING);
        return lines.stream().filter(line -> line.prose().emphasisedShare() == 0)
                .map(line -> Finding.of(INFO, Message.of("IB103" + OpeningWords.type(subject), line.text()), line.address().toString(), line.span())
                        .with(subject.resolution().hasEmphasis() ? INFO.severity() : Severity.NOTE)
                        .with(new Fix(Message.of("IB103.fix" + OpeningWords.type(subject)), Applicability.SAFE, emphasis(subject, line))))
                .toList();
    }

    private static List<Edit> emphasis(Subject subject, Paragraph line) {
        EndMark mark = EndMark.of(line.prose(), subject.language());
        int end = subject.language().typography().bodyCommaInside() ? line.text().length() : mark.start();
        Span name = line.prose().span(0, end);
        return List.of(Edit.insert(name.start(), "*"), Edit.insert(name.end(), "*"));
    }
}
