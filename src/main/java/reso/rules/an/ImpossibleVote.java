package reso.rules.an;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A recorded vote of more members than the body has, or whose count is not that of the names listed. */
public final class ImpossibleVote implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("AN104", "impossible-vote");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().saysAny(subject.language().vote("recorded"));
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Vote.in(subject).forEach(vote -> {
            if (vote.total() > vote.members()) {
                found.add(finding(vote.paragraph(), Message.of("AN104", String.join("+", vote.counts().stream().map(String::valueOf).toList()), vote.total(), vote.members())));
            }
            vote.lists().stream().filter(list -> !list.holds(vote)).findFirst()
                    .ifPresent(list -> found.add(finding(list.paragraph(), Message.of("AN104.list", list.heading(), list.names(), vote.counts().get(list.index())))));
        });
        return found;
    }

    private static Finding finding(Paragraph paragraph, Message message) {
        return Finding.of(INFO, message, paragraph.address().toString(), paragraph.span());
    }
}
