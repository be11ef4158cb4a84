package reso.rules.mh;

import java.time.LocalDate;
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

/** A day of issue long before the days on which the body meets. */
public final class DateBeforeSession implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH108", "date-before-session");
    private static final int WEEKS_AHEAD = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<LocalDate> meeting = Head.meeting(subject);
        Optional<LocalDate> issue = Head.date(subject);
        boolean fine = meeting.isEmpty() || issue.isEmpty() || !issue.get().isBefore(meeting.get().minusWeeks(WEEKS_AHEAD));
        Optional<Masthead.Line> line = Head.line(subject, Item.DATE);
        return fine || line.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("MH108", line.get().value(),
                subject.resolution().masthead().value(Item.MEETING).orElse("")), "", line.get().span()));
    }
}
