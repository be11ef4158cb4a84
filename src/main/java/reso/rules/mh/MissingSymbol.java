package reso.rules.mh;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;

/** A masthead that does not give the symbol of the document. */
public final class MissingSymbol implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH102", "missing-symbol");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Masthead masthead = subject.resolution().masthead();
        boolean formless = subject.resolution().isFormless();
        if (formless || masthead.lines().isEmpty() || masthead.field(Item.SYMBOL).isPresent() || Head.symbolLine(subject).isPresent()) {
            return List.of();
        }
        return List.of(Finding.of(INFO, Message.of("MH102"), "", masthead.lines().get(0).span()));
    }
}
