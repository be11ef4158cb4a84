package reso.rules.sp;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Numerals;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A label that counts as a Latin letter or roman numeral and is written with a sign that looks like it: a letter of another script, a misread digit. */
public final class LookalikeLabel implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP107", "lookalike-label");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().everything().stream()
                .filter(paragraph -> paragraph.is(Kind.SUBPARAGRAPH) && paragraph.label().filter(LookalikeLabel::isDisguised).isPresent())
                .map(paragraph -> finding(subject, paragraph))
                .toList();
    }

    private static boolean isDisguised(Label label) {
        boolean latin = label.reading().system() == Numerals.System.LETTER || label.reading().system() == Numerals.System.ROMAN;
        return latin && label.text().codePoints().filter(Character::isLetterOrDigit).anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
    }

    private static Finding finding(Subject subject, Paragraph paragraph) {
        Label label = paragraph.label().orElseThrow();
        String latin = label.printed(label.value());
        boolean digit = label.text().codePoints().anyMatch(Character::isDigit);
        return Finding.of(INFO, Message.of(digit ? "SP107.digit" : "SP107", paragraph.address(), label.text(), latin), paragraph.address().toString(), label.span())
                .with(digit ? INFO.severity() : Severity.NOTE)
                .with(new Fix(Message.of("SP107.fix", latin), Applicability.SAFE, label.become(label.value(), subject.source()).stream().toList()));
    }
}
