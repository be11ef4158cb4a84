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

    /** What the rule has to say, in reading order; nothing where the draft is as it should be. */
    List<Finding> check(Subject subject);
}
