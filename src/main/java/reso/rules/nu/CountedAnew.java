package reso.rules.nu;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.rules.passage.Carried;
import reso.text.Edit;

/** Counts the numbers of one run anew from 1, all of them or none. */
final class CountedAnew {
    /** Two paragraphs numbered 1 are a repeat; more are a habit. */
    private static final int TWICE = 2;

    private final Subject subject;
    private final Carried carried;
    private final Map<List<Paragraph>, Optional<Fix>> fixes = new IdentityHashMap<>();

    CountedAnew(Subject subject) {
        this.subject = subject;
        this.carried = new Carried(subject);
    }

    /**
     * The finding with the fix that numbers {@code run} anew, if it may be made. A run with inserted numbers (2 bis) is left to
     * renumbering as a whole.
     */
    Finding offer(Finding finding, List<Paragraph> run) {
        Optional<Fix> fix = fixes.computeIfAbsent(run, this::fix);
        // Whoever leaves the counting to Markdown points to the numbers that are counted.
        return isLazy(run) ? fix.map(finding::with).orElse(finding) : carried.offer(finding, fix);
    }

    /** Made once for all findings of a run. */
    private Optional<Fix> fix(List<Paragraph> run) {
        List<Edit> edits = new ArrayList<>();
        int next = 1;
        for (Paragraph paragraph : run) {
            Label label = paragraph.label().orElseThrow();
            if (!label.printed().suffix().isEmpty()) {
                return Optional.empty();
            }
            label.become(next++, subject.source()).ifPresent(edits::add);
        }
        return carried.fix(Message.of("NU101.fix", run.size()), edits);
    }

    /** Whether all numbers are 1, as those write who leave the counting to Markdown. */
    static boolean isLazy(List<Paragraph> run) {
        return run.size() > TWICE && run.stream().allMatch(paragraph -> paragraph.label().orElseThrow().value() == 1);
    }
}
