package reso.rules.sp;

import java.util.List;
import reso.rule.Rule;

/** The rules about subparagraphs, sections and parts. */
public final class SubparagraphRules {
    private SubparagraphRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new SkippedLabel(),
                new RepeatedLabel(),
                new ForeignLabel(),
                new SingleSubparagraph(),
                new MissingColon(),
                new MissingListSemicolon(),
                new LookalikeLabel(),
                new AlphabeticalLabel(),
                new ConjunctionInList(),
                new LowerCaseItem(),
                new DeepSubparagraph(),
                new SkippedSection(),
                new LoneSection(),
                new SkippedPart(),
                new MixedLabels());
    }
}
