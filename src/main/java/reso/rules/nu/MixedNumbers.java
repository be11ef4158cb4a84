package reso.rules.nu;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** Numbers of operative paragraphs in two dialects of the form that the language has: 1 - and 2 –. */
public final class MixedNumbers implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("NU107", "mixed-numbers");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (List<Paragraph> run : NumberRuns.of(subject.resolution())) {
            Label first = null;
            for (Paragraph paragraph : run) {
                Label label = paragraph.label().orElseThrow();
                first = first == null && isUsual(subject, label) ? label : first;
                if (first != null && isUsual(subject, label) && !marks(label).equals(marks(first))) {
                    found.add(finding(paragraph, label, first));
                }
            }
        }
        return found;
    }

    /** A form that the language does not have is told on its own. */
    private static boolean isUsual(Subject subject, Label label) {
        String usual = Numerals.print(subject.language().labelPatterns().get(0), label.value());
        return label.printed().suffix().isEmpty() && PrintedLabel.scan(usual + " ").filter(form -> form.dress() == label.printed().dress()).isPresent();
    }

    private static String marks(Label label) {
        return label.text().replaceAll("\\p{Nd}", "").replace('\u00A0', ' ');
    }

    private static Finding finding(Paragraph paragraph, Label label, Label first) {
        String expected = first.printed(label.value());
        return Finding.of(INFO, Message.of("NU107", paragraph.address(), label.text(), first.text(), expected), paragraph.address().toString(), label.span())
                .with(new Fix(Message.of("NU107.fix", expected), Applicability.SAFE, List.of(new Edit(label.span(), expected))));
    }
}
