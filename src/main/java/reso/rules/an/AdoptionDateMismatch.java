package reso.rules.an;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Dates;
import reso.model.Masthead.Item;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A date of adoption at the end that is not the one in the head. */
public final class AdoptionDateMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("AN103", "adoption-date-mismatch");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<LocalDate> head = subject.resolution().masthead().value(Item.ADOPTION).flatMap(new Dates(subject.language())::find);
        List<Adoption> dated = Adoption.lines(subject).stream().filter(line -> line.date().isPresent()).toList();
        // A file of several resolutions has several dates and one head.
        if (head.isEmpty() || dated.size() != 1 || dated.get(0).date().equals(head)) {
            return List.of();
        }
        Paragraph line = dated.get(0).paragraph();
        return List.of(Finding.of(INFO, Message.of("AN103", line.text(), Message.date(dated.get(0).date().get()), Message.date(head.get())), line.address().toString(), line.span()));
    }
}
