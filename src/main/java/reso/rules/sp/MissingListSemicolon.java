package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A subparagraph, not the last of its paragraph, that does not end in a semicolon; in the preamble a comma will do. */
public final class MissingListSemicolon implements Rule {
    private static final int FEWEST_IN_ANNEX = 2;
    private static final RuleInfo INFO = RuleInfo.error("SP106", "missing-list-semicolon");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph top : subject.resolution().paragraphs()) {
            Paragraph last = top.last();
            top.forEach(parent -> {
                char comma = subject.language().typography().comma();
                boolean commas = top.is(Kind.PREAMBULAR) || parent.is(Kind.SUBPARAGRAPH) && endAlike(items(parent, 1), comma, subject);
                boolean sentences = parent.children().size() > 1 && endAlike(items(parent, 0), subject.language().typography().fullStop(), subject);
                parent.children().stream().filter(item -> item.children().isEmpty() && item != last && !sentences).forEach(item -> judge(item, commas, subject, found));
            });
        }
        inAnnexes(subject, found);
        return found;
    }

    /** Lists of annexes have many customs; an item that alone lacks the mark which all others have is told. */
    private static void inAnnexes(Subject subject, List<Finding> found) {
        char semicolon = subject.language().typography().semicolon();
        for (Annex annex : subject.resolution().annexes()) {
            for (Paragraph top : annex.paragraphs()) {
                top.forEach(parent -> {
                    List<Paragraph> items = items(parent, 1).stream().filter(item -> item.children().isEmpty()).toList();
                    List<Paragraph> others = items.stream().filter(item -> !EndMark.of(item.prose(), subject.language()).is(semicolon)).toList();
                    if (items.size() > FEWEST_IN_ANNEX && others.size() == 1) {
                        found.add(finding(subject, others.get(0), EndMark.of(others.get(0).prose(), subject.language())).with(Severity.WARNING));
                    }
                });
            }
        }
    }

    private static void judge(Paragraph item, boolean commas, Subject subject, List<Finding> found) {
        EndMark mark = EndMark.of(item.prose(), subject.language());
        Typography typography = subject.language().typography();
        if (!item.prose().isEmpty() && !mark.is(typography.semicolon()) && !(commas && mark.is(typography.comma()))) {
            found.add(finding(subject, item, mark));
        }
    }

    /** A list within a list may set its items apart by commas, where it does so throughout; items that all are sentences have full stops. */
    private static boolean endAlike(List<Paragraph> items, char mark, Subject subject) {
        return items.stream().allMatch(item -> EndMark.of(item.prose(), subject.language()).is(mark));
    }

    private static List<Paragraph> items(Paragraph parent, int butLast) {
        return parent.children().subList(0, Math.max(0, parent.children().size() - butLast));
    }

    private static Finding finding(Subject subject, Paragraph paragraph, EndMark mark) {
        Typography typography = subject.language().typography();
        String semicolon = typography.spaced(typography.semicolon());
        Message message = mark.isMissing() ? Message.of("SP106.none", paragraph.address(), typography.semicolon())
                : Message.of("SP106", paragraph.address(), mark, typography.semicolon());
        Applicability applicability = mark.isReplaceable() ? Applicability.SAFE : Applicability.UNSAFE;
        return Finding.of(INFO, message, paragraph.address().toString(), mark.span())
                .with(mark.isClauseMark() ? Severity.WARNING : INFO.severity()).with(new Fix(Message.of("SP106.fix", typography.semicolon()),
                applicability, List.of(mark.become(semicolon, !typography.notesAfterPunctuation()))));
    }
}
