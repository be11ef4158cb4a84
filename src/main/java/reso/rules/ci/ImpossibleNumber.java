package reso.rules.ci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import reso.catalogue.Match;
import reso.citation.Citation;
import reso.citation.Sessions;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.DraftDate;

/** A number that no resolution can have: a session still to come, more resolutions than a session adopts. */
public final class ImpossibleNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI103", "impossible-number");
    /** How far past its catalogue a program may still be in use. */
    private static final int YEARS_OF_USE = 5;
    private static final int FOUNDED = 1945;

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
                found.add(cited.finding(INFO, Message.of("CI103", cited.where(), cited.citation().text(), cited.symbol())));
            }
        }
        subject.matches().stream().filter(match -> isOutOfReach(subject, match)).forEach(match -> found.add(unreadable(match.citation())));
        return found;
    }

    /** In text copied from a page the mark of a note may be glued to the number: «60/2141». */
    private static boolean endsInMark(Subject subject, Cited cited) {
        return subject.resolution().notes().stream().anyMatch(note -> cited.citation().text().endsWith(note.marker()));
    }

    /** The last year that the draft can know of: its own, else the catalogue's and a few more. */
    private static int lastYear(Subject subject) {
        int catalogue = Integer.parseInt("0" + subject.catalogue().date().replaceAll("-.*", ""));
        return DraftDate.of(subject).map(LocalDate::getYear).orElse(catalogue == 0 ? Integer.MAX_VALUE : catalogue + YEARS_OF_USE);
    }

    /**
     * «Its resolution 700/1», the Assembly's own and no session of it, in a text that says so; or a number of the Security
     * Council's by itself, whose year the Council's other numbers do not tell.
     */
    private static boolean isOutOfReach(Subject subject, Match match) {
        if (!(match.citation() instanceof Citation.Unreadable unreadable)) {
            return false;
        }
        boolean own = unreadable.beside().naming() == Citation.Naming.OWN && subject.resolution().organ().equals("ga") && unreadable.text().indexOf('/') > 0;
        boolean running = unreadable.organ().equals("sc") && unreadable.number() > 0 && !unreadable.decision();
        return own || running;
    }

    private static Finding unreadable(Citation citation) {
        return Finding.of(INFO, Message.of("CI103", Cited.where(citation), citation.text(), citation.text()), citation.place().address(), citation.span());
    }
}
