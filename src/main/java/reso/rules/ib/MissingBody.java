package reso.rules.ib;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Resolution;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** Paragraphs that nobody speaks: the line that names the issuing body is not there. */
public final class MissingBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("IB101", "missing-body");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Resolution resolution = subject.resolution();
        if (resolution.isFormless() || resolution.issuingBody().isPresent()) {
            return List.of();
        }
        return resolution.paragraphs().stream()
                .filter(p -> p.is(Kind.PREAMBULAR) || p.is(Kind.OPERATIVE)).limit(1)
                .filter(first -> subject.language().bodySpeakingIn(Folded.fold(first.text())).isEmpty())
                .map(first -> Finding.of(INFO, Message.of("IB101", first.address()), first.address().toString(), Span.at(first.span().start())))
                .toList();
    }
}
