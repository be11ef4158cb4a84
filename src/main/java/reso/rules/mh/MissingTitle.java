package reso.rules.mh;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.model.Masthead.Item;
import reso.model.Resolution;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A resolution without a title. Those of the Security Council have none. */
public final class MissingTitle implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("MH101", "missing-title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Resolution resolution = subject.resolution();
        boolean fine = resolution.isFormless() || subject.follows(Custom.UNTITLED) || resolution.masthead().field(Item.TITLE).isPresent();
        return fine ? List.of() : List.of(Finding.of(INFO, Message.of("MH101"), "", Span.at(0)));
    }
}
