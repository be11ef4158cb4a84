package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** An operative subparagraph that begins in lower case, in a language that gives it a capital. The Security Council begins in lower case. */
public final class LowerCaseItem implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("SP110", "lower-case-item");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean judged = subject.language().capitalizesItems() && !subject.follows(Custom.LOWER_CASE_ITEMS);
        for (Paragraph top : judged ? subject.resolution().paragraphs(Kind.OPERATIVE) : List.<Paragraph>of()) {
            top.forEach(paragraph -> {
                if (paragraph.is(Kind.SUBPARAGRAPH) && !paragraph.text().isEmpty() && Character.isLowerCase(paragraph.text().codePointAt(0))
                        && !isWrittenSo(paragraph.text())) {
                    found.add(finding(paragraph));
                }
            });
        }
        return found;
    }

    /** «pH», «iPhone»: names and signs that have their own capitals, wherever they stand. */
    private static boolean isWrittenSo(String text) {
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return text.substring(0, end).chars().anyMatch(Character::isUpperCase);
    }

    private static Finding finding(Paragraph paragraph) {
        String text = paragraph.text();
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String capital = new String(Character.toChars(Character.toUpperCase(text.codePointAt(0))));
        int first = Character.charCount(text.codePointAt(0));
        Span span = paragraph.prose().span(0, end);
        return Finding.of(INFO, Message.of("SP110", paragraph.address(), text.substring(0, end), capital + text.substring(first, end)), paragraph.address().toString(), span)
                .with(new Fix(Message.of("SP110.fix", capital + text.substring(first, end)), Applicability.SAFE,
                        List.of(new Edit(paragraph.prose().span(0, first), capital))));
    }
}
