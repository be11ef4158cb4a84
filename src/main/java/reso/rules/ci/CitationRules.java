package reso.rules.ci;

import java.util.List;
import reso.rule.Rule;

/** The rules about citations. */
public final class CitationRules {
    private CitationRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MalformedSymbol(),
                new LookAlike(),
                new ImpossibleNumber(),
                new WrongCouncilYear(),
                new MissingCouncilYear(),
                new MissingRomanSession(),
                new SymbolInProse(),
                new MissingOrgan(),
                new RedundantOrgan(),
                new AmbiguousOrgan(),
                new ForeignPossessive(),
                new CommaBeforeAnd(),
                new BrokenLink(),
                new WrongOrgan(),
                new WrongDate(),
                new DateOutsideSession(),
                new LaterThanDraft(),
                new WrongTitle(),
                new UndatedFirstMention(),
                new TreatyForm(),
                new WrongTreaty(),
                new InexactName());
    }
}
