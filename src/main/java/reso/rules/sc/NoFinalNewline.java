package reso.rules.sc;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.Span;

/** A file whose last line has no end; tools that join files run it into the next. */
public final class NoFinalNewline implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("SC107", "no-final-newline");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        String text = subject.source().content();
        boolean ended = text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
        return ended ? List.of() : List.of(Finding.of(INFO, Message.of("SC107"), "", Span.at(text.length()))
                .with(new Fix(Message.of("SC107.fix"), Applicability.SAFE, List.of(Edit.insert(text.length(), Lifted.lineBreak(text))))));
    }
}
