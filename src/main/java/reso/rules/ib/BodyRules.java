package reso.rules.ib;

import java.util.List;
import reso.rule.Rule;

/** The rules about the issuing-body line. */
public final class BodyRules {
    private BodyRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new MissingBody(),
                new BodyWithoutComma(),
                new PlainBody(),
                new UnknownBody(),
                new StrayBodyComma(),
                new EmphasisedBodyComma(),
                new ForeignBody(),
                new MissingBodyParticle(),
                new WrongGender());
    }
}
