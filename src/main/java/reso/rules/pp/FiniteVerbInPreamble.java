package reso.rules.pp;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Part;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A preambular paragraph that opens with a verb of the operative part. */
public final class FiniteVerbInPreamble implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("PP201", "finite-verb-in-preamble");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().paragraphs(Kind.PREAMBULAR).stream()
                .filter(paragraph -> paragraph.opening().isPresent() && !isUnnumberedAct(subject, paragraph))
                .filter(paragraph -> subject.language().onlyPart(paragraph.prose().folded().text()).filter(Part.OPERATIVE::equals).isPresent())
                .map(FiniteVerbInPreamble::finding)
                .toList();
    }

    /** What ends in a full stop or announces a text («Adopts the following declaration:») is an act that has no number. */
    private static boolean isUnnumberedAct(Subject subject, Paragraph paragraph) {
        Typography typography = subject.language().typography();
        EndMark mark = EndMark.of(paragraph.last().prose(), subject.language());
        return mark.is(typography.fullStop()) || mark.is(typography.colon());
    }

    private static Finding finding(Paragraph paragraph) {
        Opening opening = paragraph.opening().orElseThrow();
        return Finding.of(INFO, Message.of("PP201", paragraph.address(), opening.text()), paragraph.address().toString(),
                paragraph.prose().span(0, opening.end()));
    }
}
