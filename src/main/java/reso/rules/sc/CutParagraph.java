package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A paragraph that the end of a page has cut in two. */
public final class CutParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("SC102", "cut-paragraph");
    private static final int LINES_OF_A_GAP = 2;
    private static final String CLAUSE_ENDS = ",，،";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        CutJoint joint = new CutJoint(subject);
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (Span cut : paragraph.prose().cuts()) {
                if (!lastWord(paragraph, cut.start()).isEmpty() && isPageEnd(subject, cut)) {
                    found.add(finding(subject, joint, paragraph, cut));
                }
            }
        }
        return found;
    }

    /** One empty line after a comma is no sign of a page end: the second half may be a paragraph whose opening was not known. */
    private static boolean isPageEnd(Subject subject, Span cut) {
        String between = subject.source().slice(cut);
        boolean comma = cut.start() > 0 && CLAUSE_ENDS.indexOf(subject.source().content().charAt(cut.start() - 1)) >= 0;
        return !comma || between.lines().count() > LINES_OF_A_GAP || !between.replace("*", "").isBlank();
    }

    private static Finding finding(Subject subject, CutJoint joint, Paragraph paragraph, Span cut) {
        String before = lastWord(paragraph, cut.start());
        Finding finding = Finding.of(INFO, Message.of("SC102", paragraph.address(), before), paragraph.address().toString(), cut);
        List<Edit> edits = joint.join(paragraph, cut, List.of());
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC102.fix"), applicability(subject, cut), edits));
    }

    /** A half that begins with a figure may be a note or the foot of a page that was taken for words. */
    private static Applicability applicability(Subject subject, Span cut) {
        String content = subject.source().content();
        return cut.end() < content.length() && Character.isDigit(content.charAt(cut.end())) ? Applicability.UNSAFE : Applicability.SAFE;
    }

    private static String lastWord(Paragraph paragraph, int offset) {
        String text = paragraph.prose().lastWordsBefore(offset).strip();
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
