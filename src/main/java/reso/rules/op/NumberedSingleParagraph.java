package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A number before the only operative paragraph. */
public final class NumberedSingleParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP106", "numbered-single-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (List<Paragraph> text : subject.resolution().texts()) {
            List<Paragraph> acts = text.stream().filter(paragraph -> paragraph.is(Kind.OPERATIVE)).toList();
            boolean whole = text.stream().anyMatch(paragraph -> paragraph.is(Kind.OPENING));
            // Where the reasons are counted too, the act has its number from them.
            boolean numbers = subject.follows(Custom.NUMBERED_ALONE) || text.stream().anyMatch(paragraph -> paragraph.is(Kind.PREAMBULAR) && paragraph.label().isPresent());
            if (whole && !numbers && acts.size() == 1 && acts.get(0).label().isPresent() && acts.get(0).opening().filter(Opening::known).isPresent()) {
                found.add(finding(acts.get(0), subject));
            }
        }
        return found;
    }

    private static Finding finding(Paragraph act, Subject subject) {
        Span number = act.label().orElseThrow().span();
        int words = Stretch.of(act.prose(), subject.source()).stream().filter(stretch -> stretch.start() == 0)
                .map(stretch -> stretch.opener().start()).findFirst().orElse(act.prose().sourceOffset(0));
        return Finding.of(INFO, Message.of("OP106", act.address(), act.labelText()), act.address().toString(), number)
                .with(new Fix(Message.of("OP106.fix"), Applicability.SAFE, List.of(Edit.delete(new Span(number.start(), words)))));
    }
}
