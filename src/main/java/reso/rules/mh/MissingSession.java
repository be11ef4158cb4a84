package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Body;
import reso.language.Custom;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Organs;
import reso.model.Masthead.Item;
import reso.model.Masthead;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.rules.masthead.NamedBodies;

/** A masthead without the session, of a body that meets in sessions. */
public final class MissingSession implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH111", "missing-session");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Masthead masthead = subject.resolution().masthead();
        Optional<Masthead.Line> organ = Head.line(subject, Item.SUBSIDIARY).or(() -> Head.line(subject, Item.ORGAN));
        List<Body> bodies = NamedBodies.of(subject);
        boolean permanent = bodies.isEmpty() || Organs.have(bodies.get(bodies.size() - 1).id(), Custom.PERMANENT);
        boolean fine = permanent || organ.isEmpty() || masthead.field(Item.DISTRIBUTION).isEmpty() || masthead.field(Item.SESSION).isPresent()
                || masthead.lines().stream().anyMatch(line -> isSession(subject.language(), line));
        return fine ? List.of() : List.of(Finding.of(INFO, Message.of("MH111", organ.get().value()), "", organ.get().span()));
    }

    /** A session line that is still to be filled in is one all the same. */
    private static boolean isSession(Language language, Masthead.Line line) {
        String folded = Folded.fold(line.value());
        return language.masthead("session").stream().map(Folded::fold).anyMatch(folded::contains);
    }
}
