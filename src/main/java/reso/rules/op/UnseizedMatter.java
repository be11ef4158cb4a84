package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A resolution of the Security Council whose last act does not say that the Council keeps the matter before it. */
public final class UnseizedMatter implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP306", "unseized-matter");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Paragraph> acts = subject.resolution().paragraphs(Kind.OPERATIVE);
        if (!subject.follows(Custom.SEIZED) || acts.size() < 2) {
            return List.of();
        }
        Paragraph last = acts.get(acts.size() - 1);
        String folded = Folded.fold(last.text());
        boolean seized = subject.language().draftingWords().seized().stream().anyMatch(words -> folded.contains(Folded.fold(words)));
        return seized ? List.of() : List.of(Finding.of(INFO, Message.of("OP306", last.address()), last.address().toString(), last.prose().span()));
    }
}
