package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.model.Masthead.Item;
import reso.model.Masthead;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;

/** A title over a resolution of the Security Council, whose resolutions have a number and no title. */
public final class TitledCouncilResolution implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH201", "titled-council-resolution");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Masthead.Line> title = Head.line(subject, Item.TITLE);
        boolean council = subject.follows(Custom.UNTITLED);
        return !council || title.isEmpty() || title.get().level() == 0 ? List.of()
                : List.of(Finding.of(INFO, Message.of("MH201", title.get().value()), "", title.get().span()));
    }
}
