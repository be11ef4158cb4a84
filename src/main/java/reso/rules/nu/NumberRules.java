package reso.rules.nu;

import java.util.List;
import reso.rule.Rule;

/** The rules about the numbers of operative paragraphs. */
public final class NumberRules {
    private NumberRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new DuplicateNumber(),
                new SkippedNumber(),
                new NumberOutOfOrder(),
                new ForeignNumber(),
                new LazyNumbers(),
                new InterruptedList(),
                new MixedNumbers());
    }
}
