package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;

/** A masthead that names the language of the draft and not the one it was written in. */
public final class MissingOriginalLanguage implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH109", "missing-original-language");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Masthead masthead = subject.resolution().masthead();
        Optional<Masthead.Line> line = Head.line(subject, Item.LANGUAGE);
        return line.isEmpty() || masthead.field(Item.ORIGINAL_LANGUAGE).isPresent() ? List.of()
                : List.of(Finding.of(INFO, Message.of("MH109", line.get().value()), "", line.get().span()));
    }
}
