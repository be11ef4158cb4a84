package reso.rules.an;

import java.util.List;
import reso.rule.Rule;

/** The rules about adoption, the vote and annexes. */
public final class AnnexRules {
    private AnnexRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MissingAdoption(),
                new MalformedAdoption(),
                new AdoptionDateMismatch(),
                new ImpossibleVote(),
                new ForeignAnnexHeading(),
                new UnmentionedAnnex(),
                new LateAdoption(),
                new RestartedAnnexNotes());
    }
}
