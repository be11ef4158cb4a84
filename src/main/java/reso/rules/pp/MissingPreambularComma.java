package reso.rules.pp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Custom;
import reso.language.Folded;
import reso.language.Part;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/**
 * A preambular paragraph that does not end in the comma of its language. A semicolon, or the comma of another script, weighs
 * less: published texts have them now and then. Of a paragraph that no known words open it is only noted: it may be none; and so of
 * a mark that most reasons of the draft end in.
 */
public final class MissingPreambularComma implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("PP101", "missing-preambular-comma");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().textByText();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean open = i + 1 < paragraphs.size() && paragraphs.get(i + 1).is(Kind.OTHER);
            Paragraph paragraph = paragraphs.get(i);
            EndMark mark = EndMark.of(paragraph.last().prose(), subject.language());
            if (paragraph.is(Kind.PREAMBULAR) && !open && !fits(subject, mark) && !isAct(subject, paragraph)) {
                Finding finding = finding(subject, paragraph.last(), mark);
                boolean sure = paragraph.opening().filter(Opening::known).isPresent() && !isCustom(subject, mark);
                found.add(sure ? finding : finding.with(Severity.NOTE));
            }
        }
        return found;
    }

    private static boolean fits(Subject subject, EndMark mark) {
        Typography typography = subject.language().typography();
        return mark.is(typography.comma()) || subject.follows(Custom.REASONS_END_IN_SEMICOLON) && mark.is(typography.semicolon());
    }

    /** A mark of the clause that most reasons of the draft end in is the custom of its body. */
    private static boolean isCustom(Subject subject, EndMark mark) {
        List<Paragraph> reasons = subject.resolution().paragraphs(Kind.PREAMBULAR);
        long same = reasons.stream().filter(reason -> EndMark.of(reason.last().prose(), subject.language()).is(mark.mark())).count();
        return mark.isClauseMark() && reasons.size() > 2 && same * 2 > reasons.size();
    }

    /** Words that only acts begin with are judged as an act that has no number. */
    private static boolean isAct(Subject subject, Paragraph paragraph) {
        return subject.language().onlyPart(Folded.fold(paragraph.text())).filter(Part.OPERATIVE::equals).isPresent();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, EndMark mark) {
        Typography typography = subject.language().typography();
        String comma = String.valueOf(typography.comma());
        Message message = mark.isMissing() ? Message.of("PP101.none", paragraph.address(), comma)
                : Message.of("PP101", paragraph.address(), mark, comma);
        Applicability applicability = mark.isReplaceable() ? Applicability.SAFE : Applicability.UNSAFE;
        return Finding.of(INFO, message, paragraph.address().toString(), mark.span())
                .with(mark.isClauseMark() ? Severity.WARNING : INFO.severity()).with(new Fix(Message.of("PP101.fix", comma), applicability,
                List.of(mark.become(comma, !typography.notesAfterPunctuation()))));
    }
}
