package reso.rules.in;

import java.util.List;
import reso.rule.Rule;

/** The rules about what was given. */
public final class InputRules {
    private InputRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new EmptyDocument(),
                new UnknownLanguage(),
                new NoResolution(),
                new MixedLineEnds(),
                new UnbalancedDirection());
    }
}
