package reso.rules.mh;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;

/** An agenda item line in another form than print has. */
public final class UnusualAgendaItem implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH113", "unusual-agenda-item");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Head.line(subject, Item.AGENDA_ITEM).filter(line -> !subject.language().mastheadWords().isAgendaItem(line.value().strip()))
                .map(line -> finding(subject, line)).stream().toList();
    }

    private static Finding finding(Subject subject, Masthead.Line line) {
        String usual = subject.language().mastheadWords().agendaItem(subject.resolution().masthead().value(Item.AGENDA_ITEM).orElse(""));
        boolean whole = line.value().chars().filter(Character::isDigit).count() == usual.chars().filter(Character::isDigit).count();
        Finding finding = Finding.of(INFO, Message.of("MH113", line.value(), usual), "", line.span());
        return whole ? finding.with(new Fix(Message.of("opening.fix", usual), Applicability.SAFE, List.of(new Edit(line.span(), usual)))) : finding;
    }
}
