package reso.rules.ty;

import java.util.List;
import reso.rule.Rule;

/** The rules about typography. */
public final class TypographyRules {
    private TypographyRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new BreakableSpace(),
                new StraightApostrophe(),
                new DoubleSpace(),
                new SpaceBeforeMark(),
                new ForeignQuotes(),
                new BreakableNumber(),
                new HyphenInRange(),
                new ForeignMark(),
                new MissingAccent(),
                new EmphasizedMark(),
                new InvisibleCharacter(),
                new UnclosedQuote(),
                new MixedQuotes(),
                new UnbalancedBracket());
    }
}
