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

/** A year in the symbol that does not fit the day of the document. */
public final class YearMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH118", "year-mismatch");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Integer> year = Head.year(subject);
        Optional<LocalDate> date = Head.date(subject);
        Optional<Masthead.Line> line = Head.line(subject, Item.DATE).or(() -> Head.line(subject, Item.MEETING));
        boolean fine = year.isEmpty() || date.isEmpty() || line.isEmpty() || Math.abs(date.get().getYear() - year.get()) <= 1;
        return fine ? List.of() : List.of(Finding.of(INFO, Message.of("MH118", line.get().value(),
                subject.resolution().masthead().value(Item.SYMBOL).orElse("")), "", line.get().span()));
    }
}
