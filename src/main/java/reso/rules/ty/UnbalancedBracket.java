package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Signs;
import reso.text.Span;

/** A round bracket without its partner, or one that faces the wrong way. */
public final class UnbalancedBracket implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY181", "unbalanced-bracket");
    private static final Signs BRACKETS = Signs.of("()（）");
    private static final int REACH = 15;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("()（）");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            OptionalInt alone = paragraph.is(Kind.OTHER) || !paragraph.prose().signs().meet(BRACKETS) ? OptionalInt.empty() : RoundBrackets.unpaired(paragraph.text());
            OptionalInt mirrored = alone.isPresent() ? RoundBrackets.mirrored(paragraph.text()) : OptionalInt.empty();
            if (mirrored.isPresent()) {
                found.add(mirrored(paragraph, mirrored.getAsInt()));
            } else if (alone.isPresent()) {
                found.add(alone(paragraph, alone.getAsInt()));
            }
        }
        return found;
    }

    private static Finding alone(Paragraph paragraph, int at) {
        Message message = Message.of("TY181", paragraph.text().substring(at, at + 1), paragraph.address(), around(paragraph, at, at + REACH));
        return Finding.of(INFO, message, paragraph.address().toString(), paragraph.prose().span(at, at + 1));
    }

    private static Finding mirrored(Paragraph paragraph, int at) {
        Span span = paragraph.prose().span(at, at + 1);
        Message message = Message.of("TY181.turned", around(paragraph, at, at + 1), paragraph.address());
        return Finding.of(INFO, message, paragraph.address().toString(), span).with(Severity.NOTE)
                .with(new Fix(Message.of("TY181.fix"), Applicability.SAFE, List.of(new Edit(span, ")"))));
    }

    private static String around(Paragraph paragraph, int at, int end) {
        return paragraph.text().substring(Math.max(0, at - REACH), Math.min(paragraph.text().length(), end));
    }
}
