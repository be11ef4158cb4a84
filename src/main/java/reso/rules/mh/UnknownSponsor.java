package reso.rules.mh;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.finding.Suggestion;
import reso.language.States;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Sponsors;
import reso.rules.masthead.Sponsors.Sponsor;
import reso.text.Edit;

/** A sponsor that the United Nations calls otherwise; a name that is on no list is only noted. */
public final class UnknownSponsor implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH116", "unknown-sponsor");
    private static final int SHORT_NAME = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        States states = subject.language().states();
        return Sponsors.of(subject).stream().filter(sponsor -> !states.knows(sponsor.folded()) && isName(sponsor.name()))
                .map(sponsor -> finding(states, sponsor)).toList();
    }

    /** What stands in brackets after a name is not told from it; a place left open is no name. */
    private static boolean isName(String sponsor) {
        return sponsor.indexOf('(') < 0 && sponsor.codePoints().anyMatch(Character::isLetter);
    }

    private static Finding finding(States states, Sponsor sponsor) {
        return states.usual(sponsor.folded()).or(() -> Suggestion.nearest(sponsor.name(), states.names()).filter(name -> isNear(name, sponsor.name())))
                .map(usual -> Finding.of(INFO, Message.of("MH116", sponsor.name(), usual), "", sponsor.span())
                        .with(new Fix(Message.of("opening.fix", usual), Applicability.UNSAFE, List.of(new Edit(sponsor.span(), usual)))))
                .orElseGet(() -> Finding.of(INFO, Message.of("MH116.unknown", sponsor.name()), "", sponsor.span()).with(Severity.NOTE));
    }

    private static boolean isNear(String name, String other) {
        return Math.abs(name.length() - other.length()) <= 1 && name.length() > SHORT_NAME;
    }
}
