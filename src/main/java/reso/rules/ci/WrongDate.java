package reso.rules.ci;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.catalogue.Entry;
import reso.citation.Citation;
import reso.citation.Sessions;
import reso.citation.Symbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.text.Edit;

/** A cited resolution with a date on which it was not adopted. */
public final class WrongDate implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI201", "wrong-date");
    /** The longest time after its adoption in which a resolution is usually issued, so that its masthead’s date is taken for the other. */
    private static final int DAYS_TO_ISSUE = 75;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Cited cited : Cited.in(subject)) {
            Optional<LocalDate> adopted = cited.entry().flatMap(Entry::date);
            cited.citation().beside().date().filter(Citation.Dated::own)
                    .filter(date -> adopted.isPresent() && !date.value().equals(adopted.get()))
                    .ifPresent(date -> found.add(finding(subject, cited, date, adopted.get())));
        }
        return found;
    }

    private static Finding finding(Subject subject, Cited cited, Citation.Dated date, LocalDate adopted) {
        boolean issued = date.value().isAfter(adopted) && ChronoUnit.DAYS.between(adopted, date.value()) <= DAYS_TO_ISSUE;
        boolean month = date.value().getYear() == adopted.getYear() && date.value().getMonth() == adopted.getMonth();
        String right = subject.language().style().date(adopted).orElse(adopted.toString());
        boolean doubtful = issued && !isOnRecord(cited);
        Message message = Message.of(doubtful ? "CI201.issued" : "CI201", cited.where(), cited.symbol(), subject.source().slice(date.span()), Message.date(adopted));
        return cited.finding(INFO, message, date.span()).with(severity(cited, date.value(), month || issued))
                .with(new Fix(Message.of("CI201.fix", right), Applicability.UNSAFE, List.of(new Edit(date.span(), right))));
    }

    /** Of what is adopted; other documents have a day on them and another on which they are issued. */
    private static boolean isOnRecord(Cited cited) {
        return cited.symbol().kind() != Symbol.Kind.DOCUMENT && cited.entry().map(entry -> entry.basis().isOnRecord()).orElse(false);
    }

    /** Dates that the catalogue only knows from other texts that cite them may be wrong by days in all of them. */
    private static Severity severity(Cited cited, LocalDate stated, boolean near) {
        if (isOnRecord(cited)) {
            return Severity.ERROR;
        }
        boolean firm = cited.entry().map(entry -> entry.basis().isFirm()).orElse(false);
        if (near) {
            return firm ? Severity.WARNING : Severity.NOTE;
        }
        return firm || !Sessions.fits(cited.symbol(), stated) ? Severity.ERROR : Severity.WARNING;
    }
}
