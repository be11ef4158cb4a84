package reso.rules.ib;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** An issuing-body line without the particle that the language begins it with. */
public final class MissingBodyParticle implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IB108", "missing-body-particle");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        String particle = subject.language().draftingWords().bodyParticle();
        return subject.resolution().paragraphs(Kind.OPENING).stream()
                .filter(line -> !particle.isEmpty() && !Folded.fold(line.text()).startsWith(Folded.fold(particle) + " "))
                .map(line -> Finding.of(INFO, Message.of("IB108", line.text(), particle), line.address().toString(), line.span())
                        .with(new Fix(Message.of("IB108.fix", particle), Applicability.SAFE, List.of(Edit.insert(line.prose().sourceOffset(0), particle + " ")))))
                .toList();
    }
}
