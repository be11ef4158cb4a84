package reso.rules.nu;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.text.Edit;

/** Counts the numbers of one run anew from 1, all of them or none. */
final class CountedAnew {
    /** Two paragraphs numbered 1 are a repeat; more are a habit. */
    private static final int TWICE = 2;

    private CountedAnew() {}

    /**
     * The finding with the fix that numbers {@code run} anew; safe unless words of the text point to its paragraphs, which
     * only renumbering as a whole carries along. A run with inserted numbers (2 bis) is left to that as well.
     */
    static Finding offer(Finding finding, Subject subject, List<Paragraph> run) {
        List<Edit> edits = new ArrayList<>();
        int next = 1;
        for (Paragraph paragraph : run) {
            Label label = paragraph.label().orElseThrow();
            if (!label.printed().suffix().isEmpty()) {
                return finding;
            }
            label.become(next++, subject.source()).ifPresent(edits::add);
        }
        return edits.isEmpty() ? finding
                : finding.with(new Fix(Message.of("NU101.fix", run.size()), hasReferences(subject) ? Applicability.UNSAFE : Applicability.SAFE, edits));
    }

    private static boolean hasReferences(Subject subject) {
        return subject.resolution().everything().stream()
                .flatMap(paragraph -> subject.language().referenceWords().in(paragraph.text()).stream())
                .anyMatch(reference -> reference.place().isHere());
    }

    /** Whether all numbers are 1, as those write who leave the counting to Markdown. */
    static boolean isLazy(List<Paragraph> run) {
        return run.size() > TWICE && run.stream().allMatch(paragraph -> paragraph.label().orElseThrow().value() == 1);
    }
}
