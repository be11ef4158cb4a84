package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Part;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.InnerVerbs;
import reso.rules.opening.InnerVerbs.Inner;

/** An operative paragraph that does more than two things. */
public final class CrowdedParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP304", "crowded-paragraph");
    private static final int MOST = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph act : subject.resolution().paragraphs(Kind.OPERATIVE)) {
            List<Inner> more = InnerVerbs.of(act, subject.language(), Part.OPERATIVE);
            if (more.size() >= MOST) {
                Inner last = more.get(more.size() - 1);
                found.add(Finding.of(INFO, Message.of("OP304", act.address(), more.size() + 1, act.text().substring(last.start(), last.end())),
                        act.address().toString(), act.prose().span(last.start(), last.end())));
            }
        }
        return found;
    }
}
