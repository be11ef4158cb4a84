package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Typography;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A punctuation mark set in italics with the opening words before it. */
public final class EmphasizedMark implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY112", "emphasized-mark");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            if (paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE)) {
                Stretch.of(paragraph.prose(), subject.source()).stream().limit(1).filter(stretch -> isOpening(subject, paragraph, stretch))
                        .forEach(stretch -> found.add(finding(subject, paragraph, stretch)));
            }
        }
        return found;
    }

    /** Words at the start that are not the whole paragraph, with a mark at their end. */
    private static boolean isOpening(Subject subject, Paragraph paragraph, Stretch stretch) {
        Typography typography = subject.language().typography();
        char last = paragraph.text().charAt(stretch.end() - 1);
        boolean mark = last == typography.comma() || last == typography.semicolon() || last == typography.colon();
        return mark && stretch.start() == 0 && stretch.isMovable() && stretch.end() < paragraph.text().strip().length();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, Stretch stretch) {
        String mark = paragraph.text().substring(stretch.end() - 1, stretch.end());
        Span span = paragraph.prose().span(stretch.end() - 1, stretch.end());
        Finding finding = Finding.of(INFO, Message.of("TY112", mark, paragraph.text().substring(0, stretch.end() - 1), paragraph.address()),
                paragraph.address().toString(), span);
        List<Edit> edits = List.of(Edit.insert(span.start(), subject.source().slice(stretch.closer())), Edit.delete(stretch.closer()));
        boolean touching = span.end() == stretch.closer().start() && span.length() == 1;
        return touching ? finding.with(new Fix(Message.of("TY112.fix", mark), Applicability.SAFE, edits)) : finding;
    }
}
