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

/** A word that opens preambular paragraphs, joined by <i>and</i> to the verb of an act. */
public final class ParticipleInside implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP305", "participle-inside");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph act : subject.resolution().paragraphs(Kind.OPERATIVE)) {
            for (Inner inner : InnerVerbs.of(act, subject.language(), Part.PREAMBULAR)) {
                found.add(Finding.of(INFO, Message.of("OP305", act.address(), act.text().substring(inner.start(), inner.end())),
                        act.address().toString(), act.prose().span(inner.start(), inner.end())));
            }
        }
        return found;
    }
}
