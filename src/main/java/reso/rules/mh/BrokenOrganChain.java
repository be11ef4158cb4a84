package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Body;
import reso.language.Organs;
import reso.model.Masthead.Item;
import reso.model.Masthead;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.rules.masthead.NamedBodies;

/** A body in the masthead under another than the one it reports to. */
public final class BrokenOrganChain implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH114", "broken-organ-chain");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Body> bodies = NamedBodies.of(subject);
        if (bodies.size() < 2) {
            return List.of();
        }
        Body last = bodies.get(bodies.size() - 1);
        Body above = bodies.get(bodies.size() - 2);
        Optional<String> parent = Organs.parent(last.id());
        boolean fine = parent.isEmpty() || above.id().equals(last.id()) || parent.get().equals(above.id());
        Optional<Masthead.Line> line = Head.line(subject, Item.ORGAN);
        return fine || line.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("MH114", name(subject, last.id()), name(subject, parent.get()),
                line.get().value()), "", line.get().span()));
    }

    private static String name(Subject subject, String id) {
        return subject.language().bodies().stream().filter(body -> body.id().equals(id)).map(Body::name).findFirst().orElse(id);
    }
}
