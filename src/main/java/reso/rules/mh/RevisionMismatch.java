package reso.rules.mh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Masthead;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;

/** A proposal called revised under a symbol without <i>Rev.</i>, or the reverse. */
public final class RevisionMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH104", "revision-mismatch");
    private static final String REVISION = "/rev.";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Masthead masthead = subject.resolution().masthead();
        Optional<Field> type = masthead.field(Item.DOCUMENT_TYPE);
        if (type.isEmpty()) {
            return List.of();
        }
        boolean revised = subject.language().mastheadWords().isRevised(type.get().value());
        String symbol = masthead.value(Item.SYMBOL).orElse("");
        boolean numbered = symbol.toLowerCase(Locale.ROOT).contains(REVISION);
        if (revised == numbered) {
            return List.of();
        }
        String key = numbered ? "MH104.plain" : symbol.isEmpty() ? "MH104.none" : "MH104";
        return List.of(Finding.of(INFO, Message.of(key, type.get().value(), symbol), "", type.get().span()));
    }
}
