package reso.rules.nu;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A paragraph number written in the form of another language: 1. for 1 -, or the reverse. */
public final class ForeignNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("NU104", "foreign-number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().paragraphs(Kind.OPERATIVE).stream()
                .filter(paragraph -> paragraph.label().filter(label -> isForeign(subject.language(), label)).isPresent())
                .map(paragraph -> finding(subject, paragraph, paragraph.label().orElseThrow()))
                .toList();
    }

    private static boolean isForeign(Language language, Label label) {
        boolean both = label.printed().dress() == PrintedLabel.Dress.STOP && label.text().endsWith(")");
        return both || PrintedLabel.scan(usual(language, label) + " ").filter(usual -> usual.dress() == label.printed().dress()).isEmpty();
    }

    private static String usual(Language language, Label label) {
        return Numerals.print(language.labelPatterns().get(0), label.value());
    }

    private static Finding finding(Subject subject, Paragraph paragraph, Label label) {
        String usual = usual(subject.language(), label);
        Finding finding = Finding.of(INFO, Message.of("NU104", paragraph.address(), label.text(), usual), paragraph.address().toString(), label.span());
        boolean plain = label.printed().suffix().isEmpty();
        return plain ? finding.with(new Fix(Message.of("NU104.fix", usual), Applicability.SAFE, List.of(new Edit(label.span(), usual + space(subject, label))))) : finding;
    }

    /** Other forms may stand without the space that the usual one has. */
    private static String space(Subject subject, Label label) {
        String content = subject.source().content();
        int end = label.span().end();
        return end < content.length() && !Character.isWhitespace(content.charAt(end)) && !Character.isSpaceChar(content.charAt(end)) ? " " : "";
    }
}
