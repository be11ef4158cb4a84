package reso.rules.ci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.catalogue.Entry;
import reso.citation.Sessions;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.DraftDate;

/** A cited resolution that was adopted after the date of the draft. */
public final class LaterThanDraft implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI203", "later-than-draft");
    /** Texts of one session are prepared side by side; one may cite another that is adopted a few weeks later. */
    private static final int DAYS_SIDE_BY_SIDE = 90;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<LocalDate> draft = DraftDate.of(subject);
        List<Finding> found = new ArrayList<>();
        for (Cited cited : draft.isPresent() ? Cited.in(subject) : List.<Cited>of()) {
            Optional<LocalDate> adopted = cited.entry().filter(entry -> entry.basis().isFirm()).flatMap(Entry::date)
                    .or(() -> cited.entry().flatMap(Entry::date).filter(day -> Sessions.firstYear(cited.symbol()) > draft.get().getYear()));
            adopted.filter(day -> day.isAfter(draft.get().plusDays(DAYS_SIDE_BY_SIDE)))
                    .ifPresent(day -> found.add(finding(subject, cited, day, draft.get())));
        }
        return found;
    }

    private static Finding finding(Subject subject, Cited cited, LocalDate adopted, LocalDate draft) {
        Style style = subject.language().style();
        return cited.finding(INFO, Message.of("CI203", cited.where(), cited.citation().text(), style.date(adopted).orElse(adopted.toString()),
                style.date(draft).orElse(draft.toString())));
    }
}
