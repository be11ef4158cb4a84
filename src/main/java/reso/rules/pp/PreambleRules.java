package reso.rules.pp;

import java.util.List;
import reso.rule.Rule;

/** The rules about the preamble. */
public final class PreambleRules {
    private PreambleRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MissingPreambularComma(),
                new NumberedPreambularParagraph(),
                new LatePreambularParagraph(),
                new FiniteVerbInPreamble(),
                new PlainPreambularOpening(),
                new UnknownPreambularOpening(),
                new PreambularOpeningCase(),
                new RepeatedReason(),
                new OrphanRepetitionInPreamble(),
                new PreambleOutOfStep(),
                new MisplacedRepetitionInPreamble(),
                new OverlongPreambularOpening(),
                new UnclosedPreambularEmphasis(),
                new UnjoinedOpening(),
                new RepeatedPreambularParagraph(),
                new RecallOutOfOrder());
    }
}
