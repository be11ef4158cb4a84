package reso.rules.mh;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Masthead;
import reso.rule.Rule;
import reso.rule.Subject;

/** Three headings or more of one level in a row above the text, so that only their order tells what each is. */
public final class LikeHeadings implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH117", "like-headings");
    private static final int MANY = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Masthead.Line> lines = subject.resolution().masthead().lines();
        for (int i = 0; i + MANY <= lines.size(); i++) {
            int level = lines.get(i).level();
            if (level > 0 && lines.subList(i, i + MANY).stream().allMatch(line -> line.level() == level)) {
                return List.of(Finding.of(INFO, Message.of("MH117", lines.get(i).value(), level), "", lines.get(i).span().to(lines.get(i + MANY - 1).span())));
            }
        }
        return List.of();
    }
}
