package reso.rules.st;

import java.util.List;
import reso.rule.Rule;

/** The rules about style and terms. */
public final class StyleRules {
    private StyleRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new SpellingInIse(),
                new UnusualSpelling(),
                new PercentSign(),
                new UncapitalizedMembers(),
                new UnspelledAbbreviation(),
                new UnofficialCountryName(),
                new GenderedWord(),
                new PossessiveName(),
                new BindingVerb(),
                new Contraction(),
                new FirstPerson(),
                new SeasonForDate(),
                new LongParagraph(),
                new FigureForWord(),
                new RepeatedWord(),
                new ImpossibleDate(),
                new ForeignNumberSign(),
                new LongOrdinal());
    }
}
