package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Subject;

/**
 * One labelled paragraph of a list that counts.
 *
 * @param list all paragraphs of the list
 * @param expected the number after the greatest before it
 */
record Step(List<Paragraph> list, Paragraph paragraph, Label label, int expected) {

    /** Those of all lists in reading order, without the lists in the order of the alphabet. */
    static List<Step> of(Subject subject) {
        List<Step> steps = new ArrayList<>();
        for (Paragraph parent : subject.resolution().everything()) {
            List<Paragraph> list = parent.children();
            int expected = 1;
            for (Paragraph child : Relabelling.isAlphabetical(list) ? List.<Paragraph>of() : list) {
                if (child.label().isPresent()) {
                    Label label = child.label().get();
                    steps.add(new Step(list, child, label, expected));
                    expected = Math.max(expected, label.value() + 1);
                }
            }
        }
        return steps;
    }

    /** What a rule says of the label, with the fix that labels the list anew. */
    Finding finding(RuleInfo rule, Subject subject, Relabelling relabelling) {
        String usual = LabelForms.beside(subject.language(), label, paragraph.level(), expected);
        Message message = Message.of(rule.code(), paragraph.address(), paragraph.labelText(), usual);
        return relabelling.offer(Finding.of(rule, message, paragraph.address().toString(), label.span()), list);
    }
}
