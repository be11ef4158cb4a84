package reso.rules.mh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Dates;
import reso.language.Language;
import reso.language.NormalForm;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;

/** A day of issue in another form than mastheads have. */
public final class UnusualDate implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH107", "unusual-date");
    /** A line that is longer than the date by more says something else too. */
    private static final int LONGER = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<LocalDate> date = subject.resolution().masthead().value(Item.DATE).flatMap(value -> new Dates(subject.language()).find(value));
        return date.isEmpty() ? List.of() : Head.line(subject, Item.DATE).flatMap(line -> check(subject.language(), line, date.get())).stream().toList();
    }

    private static Optional<Finding> check(Language language, Masthead.Line line, LocalDate date) {
        List<String> forms = language.mastheadWords().dates(date);
        String printed = NormalForm.composed(line.value().strip().replaceAll("[\\s\\u00A0\\u202F]+", " "));
        String usual = forms.get(0);
        if (forms.contains(printed) || printed.length() > usual.length() + LONGER) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(INFO, Message.of("MH107", printed, usual), "", line.span())
                .with(new Fix(Message.of("opening.fix", usual), Applicability.SAFE, List.of(new Edit(line.span(), usual)))));
    }
}
