package reso.rules.op;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Part;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** An operative paragraph that opens with a participle or another word of the preamble. */
public final class ParticipleInOperativePart implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("OP201", "participle-in-operative-part");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Paragraph> acts = subject.resolution().paragraphs(Kind.OPERATIVE);
        return acts.stream()
                .filter(paragraph -> paragraph.opening().isPresent() && !endsInComma(subject, paragraph))
                .filter(paragraph -> paragraph.equals(acts.get(acts.size() - 1)) || !isSentence(subject, paragraph))
                .filter(paragraph -> subject.language().onlyPart(paragraph.prose().folded().text()).filter(Part.PREAMBULAR::equals).isPresent())
                .map(ParticipleInOperativePart::finding)
                .toList();
    }

    /** With a comma at its end it is a paragraph of the preamble that was numbered, which is another slip. */
    private static boolean endsInComma(Subject subject, Paragraph paragraph) {
        return EndMark.of(paragraph.prose(), subject.language()).is(subject.language().typography().comma());
    }

    /** Declarations number sentences, «Realizing equality is crucial.», with a full stop before the last of them too. */
    private static boolean isSentence(Subject subject, Paragraph paragraph) {
        return paragraph.children().isEmpty()
                && EndMark.of(paragraph.prose(), subject.language()).is(subject.language().typography().fullStop());
    }

    private static Finding finding(Paragraph paragraph) {
        Opening opening = paragraph.opening().orElseThrow();
        return Finding.of(INFO, Message.of("OP201", paragraph.address(), opening.text()), paragraph.address().toString(),
                paragraph.prose().span(0, opening.end()));
    }
}
