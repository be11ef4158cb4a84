package reso.rules.mh;

import java.util.List;
import reso.rule.Rule;

/** The rules about the masthead and the title. */
public final class MastheadRules {
    private MastheadRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MissingTitle(),
                new MissingSymbol(),
                new MalformedMastheadSymbol(),
                new RevisionMismatch(),
                new DistributionMismatch(),
                new UnusualDistribution(),
                new UnusualDate(),
                new DateBeforeSession(),
                new MissingOriginalLanguage(),
                new LanguageMismatch(),
                new MissingSession(),
                new SessionMismatch(),
                new UnusualAgendaItem(),
                new BrokenOrganChain(),
                new SponsorsOutOfOrder(),
                new UnknownSponsor(),
                new LikeHeadings(),
                new YearMismatch(),
                new TitledCouncilResolution(),
                new TitleWithStop(),
                new AcronymInTitle(),
                new UnusualTitleNumber(),
                new CapitalisedTitle());
    }
}
