package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Folded;
import reso.language.Part;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Address;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/**
 * An operative paragraph before the last that does not end in the semicolon of its language. A comma, or the semicolon of
 * another script, weighs less: published texts have them now and then. Of a paragraph that no known words open it is only
 * noted: declarations number their sentences.
 */
public final class MissingSemicolon implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("OP101", "missing-semicolon");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().textByText();
        Set<Address> quoting = quoting(subject.resolution().paragraphs());
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            // What follows may be a heading that closes a section, or words that could not be placed; only between two acts is it certain.
            if (!paragraphs.get(i).is(Kind.OPERATIVE) || !paragraphs.get(i + 1).is(Kind.OPERATIVE)) {
                continue;
            }
            Paragraph act = paragraphs.get(i);
            EndMark mark = EndMark.of(act.last().prose(), subject.language());
            if (!mark.is(subject.language().typography().semicolon()) && !act.last().prose().isEmpty() && !leadsIn(subject, act, paragraphs.get(i + 1), mark)
                    && !(quoting.contains(act.address()) && mark.is(subject.language().typography().colon()))) {
                Finding finding = finding(subject, act.last(), mark);
                found.add(acts(subject, act) ? finding : finding.with(Severity.NOTE));
            }
        }
        return found;
    }

    /** The acts behind which a draft resolution stands that they recommend. */
    private static Set<Address> quoting(List<Paragraph> paragraphs) {
        return IntStream.range(1, paragraphs.size()).filter(i -> paragraphs.get(i).address().resolution() > paragraphs.get(i - 1).address().resolution())
                .mapToObj(i -> paragraphs.get(i - 1).address()).collect(Collectors.toSet());
    }

    /** «Decides that:» before the numbered paragraphs that say what. */
    private static boolean leadsIn(Subject subject, Paragraph act, Paragraph next, EndMark mark) {
        return mark.is(subject.language().typography().colon()) && act.label().isEmpty() && next.label().filter(label -> label.value() == 1).isPresent();
    }

    /** Known words open it, and not those of a preamble: a declaration may say that «realizing equality is crucial». */
    private static boolean acts(Subject subject, Paragraph act) {
        return act.opening().filter(Opening::known).isPresent()
                && subject.language().onlyPart(Folded.fold(act.text())).filter(Part.PREAMBULAR::equals).isEmpty();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, EndMark mark) {
        Typography typography = subject.language().typography();
        String semicolon = typography.spaced(typography.semicolon());
        Message message = mark.isMissing() ? Message.of("OP101.none", paragraph.address(), typography.semicolon())
                : Message.of("OP101", paragraph.address(), mark, typography.semicolon());
        Applicability applicability = mark.isReplaceable() ? Applicability.SAFE : Applicability.UNSAFE;
        return Finding.of(INFO, message, paragraph.address().toString(), mark.span())
                .with(mark.isClauseMark() ? Severity.WARNING : INFO.severity()).with(new Fix(Message.of("OP101.fix", typography.semicolon()),
                applicability, List.of(mark.become(semicolon, !typography.notesAfterPunctuation()))));
    }
}
