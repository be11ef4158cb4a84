package reso.rules.ci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reso.citation.Citation;
import reso.citation.Sessions;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.DraftDate;
import reso.rules.cited.Possible;

/** A number that no resolution can have: a session still to come, more resolutions than a session adopts. */
public final class ImpossibleNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI103", "impossible-number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Cited cited : Cited.in(subject)) {
            if (cited.entry().isPresent()) {
                continue;
            }
            int opens = Sessions.firstYear(cited.symbol());
            int last = lastYear(subject);
            if (opens > last) {
                found.add(cited.finding(INFO, Message.of("CI103.later", cited.where(), cited.citation().text(), opens)));
            } else if (!Sessions.hasNumber(cited.symbol()) && !endsInMark(subject, cited)) {
                found.add(cited.finding(INFO, Possible.inPlaceOf(subject, cited)));
            }
        }
        for (Citation citation : subject.citations()) {
            if (citation instanceof Citation.Unreadable unreadable) {
                Possible.inPlaceOf(subject, unreadable)
                        .ifPresent(message -> found.add(Finding.of(INFO, message, citation.place().address(), citation.span())));
            }
        }
        return found;
    }

    /** In text copied from a page the mark of a note may be glued to the number, «60/2141», where nothing else calls that note. */
    private static boolean endsInMark(Subject subject, Cited cited) {
        return subject.resolution().notes().stream()
                .anyMatch(note -> subject.resolution().callsOf(note).isEmpty() && cited.citation().text().endsWith(note.marker()));
    }

    /** The last year that the draft can know of: its own, else the catalogue's and a few more. */
    private static int lastYear(Subject subject) {
        return DraftDate.of(subject).map(LocalDate::getYear).orElse(subject.catalogue().lastYear());
    }
}
