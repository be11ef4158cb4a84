package reso.rule;

import java.util.List;
import reso.finding.Finding;
import reso.finding.RuleInfo;

/** One opinion about drafts. A rule has no state: the same subject always gives the same findings. */
public interface Rule {

    RuleInfo info();

    /** What the rule has to say, in reading order; nothing where the draft is as it should be. */
    List<Finding> check(Subject subject);
}
