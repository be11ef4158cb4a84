package reso.rules.op;

import java.util.List;
import reso.rule.Rule;

/** The rules about the operative part. */
public final class OperativeRules {
    private OperativeRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MissingSemicolon(),
                new MissingFinalStop(),
                new NoOperativeParagraph(),
                new EmptyParagraph(),
                new FullStopInside(),
                new NumberedSingleParagraph(),
                new ParticipleInOperativePart(),
                new PlainOperativeOpening(),
                new UnknownOperativeOpening(),
                new RepeatedOpening(),
                new RepeatedRequest(),
                new OperativeOpeningCase(),
                new OrphanRepetition(),
                new RepetitionOutOfStep(),
                new MisplacedRepetition(),
                new EmphasisedSecondVerb(),
                new OverlongOperativeOpening(),
                new UnclosedOperativeEmphasis(),
                new RepeatedParagraph(),
                new RepeatedClause(),
                new LooseSelfReference(),
                new CrowdedParagraph(),
                new ParticipleInside(),
                new UnseizedMatter(),
                new UnfundedRequest(),
                new BracketedText(),
                new ProvisionalNumber(),
                new AlternativeWording(),
                new UnfilledPlace());
    }
}
