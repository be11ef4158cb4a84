package reso.rules.ib;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Organs;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.NamedBodies;

/** An issuing body that the masthead does not name, and that no body named there reports to. */
public final class ForeignBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IB107", "foreign-body");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Body> named = NamedBodies.of(subject);
        Optional<Paragraph> line = subject.resolution().issuingBody();
        Optional<Body> body = line.flatMap(paragraph -> subject.language().bodyNamed(Folded.fold(paragraph.text())));
        if (named.isEmpty() || body.isEmpty() || named.stream().anyMatch(organ -> Organs.mayAdoptFor(organ.id(), body.get().id()))) {
            return List.of();
        }
        Body nearest = named.get(named.size() - 1);
        return List.of(Finding.of(INFO, Message.of("IB107", line.get().text(), nearest.name()), line.get().address().toString(), line.get().span()));
    }
}
