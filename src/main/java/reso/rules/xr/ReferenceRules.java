package reso.rules.xr;

import java.util.List;
import reso.rule.Rule;

/** The rules about references between paragraphs. */
public final class ReferenceRules {
    private ReferenceRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MissingParagraph(),
                new WrongDirection(),
                new InformalReference(),
                new MissingAnnex(),
                new DisagreeingNumber(),
                new PastSession(),
                new MissingNote());
    }
}
