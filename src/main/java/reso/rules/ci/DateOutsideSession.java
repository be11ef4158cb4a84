package reso.rules.ci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reso.catalogue.Entry;
import reso.citation.Citation;
import reso.citation.Sessions;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;

/** A cited resolution with a date on which its body was in another session, or had other numbers. */
public final class DateOutsideSession implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI202", "date-outside-session");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Cited cited : Cited.in(subject)) {
            boolean known = cited.entry().flatMap(Entry::date).isPresent();
            cited.citation().beside().date().filter(date -> !known && !isOfAnotherYear(cited) && date.own() && !Sessions.fits(cited.symbol(), date.value()) && !isOfRights(cited, date.value()))
                    .ifPresent(date -> found.add(cited.finding(INFO, Message.of("CI202", cited.where(), cited.symbol(),
                            subject.source().slice(date.span()), Sessions.firstYear(cited.symbol())), date.span())));
        }
        return found;
    }

    /** A year beside the number that is wrong is told by itself, and the date may be right. */
    private static boolean isOfAnotherYear(Cited cited) {
        return cited.isResolution() && cited.isOf("sc") && !Sessions.canBe(cited.symbol());
    }

    /** A number of the Human Rights Council whose name the draft leaves out. */
    private static boolean isOfRights(Cited cited, LocalDate date) {
        return cited.isOf("ga") && !cited.symbol().isHistoric() && Sessions.ofRightsCouncil(cited.symbol().session(), date);
    }
}
