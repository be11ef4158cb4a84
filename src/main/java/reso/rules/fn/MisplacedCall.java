package reso.rules.fn;

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
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A note mark on the wrong side of a punctuation mark: English and Chinese set it after, the other languages before. */
public final class MisplacedCall implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("FN106", "misplaced-call");
    private static final String TITLE_ENDS = "》”’»";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean after = subject.language().typography().notesAfterPunctuation();
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                int mark = after ? call.offset() : call.offset() - 1;
                if (isMark(subject, paragraph, mark) && isAlone(paragraph, call)) {
                    found.add(finding(subject, paragraph, call, mark, after));
                }
            }
        }
        return found;
    }

    /** A full stop inside a paragraph may be that of an abbreviation, so only commas and semicolons are certain there. */
    private static boolean isMark(Subject subject, Paragraph paragraph, int at) {
        String text = paragraph.text();
        if (at < 0 || at >= text.length()) {
            return false;
        }
        Typography typography = subject.language().typography();
        char c = text.charAt(at);
        return c == typography.comma() || c == typography.semicolon() || c == typography.fullStop() && at == text.length() - 1;
    }

    /** Of two marks at one place only the outer one touches the punctuation; they are left to the editor. */
    private static boolean isAlone(Paragraph paragraph, NoteCall call) {
        return paragraph.prose().calls().stream().filter(other -> other.offset() == call.offset()).count() == 1;
    }

    /** The mark of a note on a title may stay with the title; published Chinese texts have both. */
    private static boolean followsTitle(Paragraph paragraph, NoteCall call, boolean after) {
        return after && call.offset() > 0 && TITLE_ENDS.indexOf(paragraph.text().charAt(call.offset() - 1)) >= 0;
    }

    private static Finding finding(Subject subject, Paragraph paragraph, NoteCall call, int mark, boolean after) {
        String sign = paragraph.text().substring(mark, mark + 1);
        Finding finding = Finding.of(INFO, Message.of(after ? "FN106" : "FN106.before", paragraph.address(), call.marker(), sign),
                paragraph.address().toString(), call.span()).with(followsTitle(paragraph, call, after) ? Severity.NOTE : INFO.severity());
        int start = after ? mark : EndMark.spacesBefore(paragraph.text(), mark);
        Span punctuation = paragraph.prose().span(start, mark + 1);
        boolean touching = punctuation.length() == mark + 1 - start && (after ? call.span().end() == punctuation.start() : punctuation.end() == call.span().start());
        List<Edit> edits = List.of(Edit.insert(after ? punctuation.end() : punctuation.start(), subject.source().slice(call.span())), Edit.delete(call.span()));
        return touching ? finding.with(new Fix(Message.of("FN106.fix", sign), Applicability.SAFE, edits)) : finding;
    }
}
