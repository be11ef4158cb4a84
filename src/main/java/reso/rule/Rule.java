package reso.rule;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;

/** One opinion about drafts. A rule has no state: the same subject always gives the same findings. */
public interface Rule {

    RuleInfo info();

    /** What the rule goes by. */
    default Basis basis() {
        return Basis.WORDS;
    }

    /** How much is left for the other rules where this one has found something: all, unless it says that the draft cannot be read. */
    default Basis leaves() {
        return Basis.WORDS;
    }

    /**
     * Whether the rule can find anything at all: false where the draft has none of the signs or words without which there is nothing to
     * judge. Asked before {@link #check}, which then need not go through the draft; it is to be answered from the {@link Inventory} or
     * from the language, without a look at the text. A test holds that no rule finds anything where this says no.
     */
    default boolean concerns(Subject subject) {
        return true;
    }

    /** What the rule has to say, in reading order; nothing where the draft is as it should be. */
    List<Finding> check(Subject subject);
}
