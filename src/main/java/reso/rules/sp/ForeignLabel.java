package reso.rules.sp;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Numerals;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Pointing;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A subparagraph label in a form that the language does not use. */
public final class ForeignLabel implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP103", "foreign-label");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().everything().stream()
                .filter(paragraph -> paragraph.is(Kind.SUBPARAGRAPH) && paragraph.label().isPresent())
                .filter(paragraph -> !isCustom(subject, paragraph.label().orElseThrow()))
                .filter(paragraph -> !LabelForms.fits(subject.language(), paragraph.label().orElseThrow()))
                .map(paragraph -> finding(subject, paragraph))
                .toList();
    }

    private static boolean isCustom(Subject subject, Label label) {
        return subject.follows(Custom.FIGURE_LABELS) && label.reading().system() == Numerals.System.DECIMAL;
    }

    private static Finding finding(Subject subject, Paragraph paragraph) {
        String usual = LabelForms.at(subject.language(), paragraph.level(), paragraph.label().orElseThrow().value());
        Span span = paragraph.label().orElseThrow().span();
        Finding finding = Finding.of(INFO, Message.of("SP103", paragraph.address(), paragraph.labelText(), usual), paragraph.address().toString(), span);
        boolean renamed = !letters(usual).equals(letters(paragraph.labelText()));
        // Other letters would leave behind what points to these.
        return renamed && subject.pointing() == Pointing.HERE ? finding : finding.with(new Fix(Message.of("SP103.fix", usual), Applicability.SAFE, List.of(new Edit(span, usual))));
    }

    private static String letters(String label) {
        return label.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
