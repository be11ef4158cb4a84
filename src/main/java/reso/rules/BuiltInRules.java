package reso.rules;

import java.util.List;
import reso.rule.Rule;
import reso.rules.in.EmptyDocument;

/** The list of rules, in the order of their codes. A rule that is not here does not exist. */
public final class BuiltInRules {

    private BuiltInRules() {}

    public static List<Rule> all() {
        return List.of(new EmptyDocument());
    }
}
