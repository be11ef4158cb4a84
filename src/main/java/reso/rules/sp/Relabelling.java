package reso.rules.sp;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.language.Numerals;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.rules.passage.Carried;
import reso.text.Edit;

/** Puts the labels of one list in order, all of them or none. */
final class Relabelling {
    private static final int MOST = 100;
    /** The first two letters are the same in both orders. */
    private static final int ALPHABETICAL_FROM = 3;

    private final Subject subject;
    private final Carried carried;
    private final Map<List<Paragraph>, Optional<Fix>> fixes = new IdentityHashMap<>();

    Relabelling(Subject subject) {
        this.subject = subject;
        this.carried = new Carried(subject);
    }

    /** The finding with the fix that labels {@code children} anew from the first on, if it may be made. */
    Finding offer(Finding finding, List<Paragraph> children) {
        return carried.offer(finding, fixes.computeIfAbsent(children, this::fix));
    }

    /** Made once for all findings of a list. */
    private Optional<Fix> fix(List<Paragraph> children) {
        return carried.fix(Message.of("SP101.fix"), edits(children));
    }

    private List<Edit> edits(List<Paragraph> children) {
        List<Edit> edits = new ArrayList<>();
        int next = 1;
        for (Paragraph child : children) {
            Optional<Label> label = child.label();
            if (label.isEmpty() || label.get().value() >= MOST) {
                return List.of();
            }
            label.get().become(next++, subject.source()).ifPresent(edits::add);
        }
        return edits;
    }

    /** Whether a list counts in the order of the alphabet, not of the numerals its letters stand for. */
    static boolean isAlphabetical(List<Paragraph> children) {
        int place = 0;
        for (Paragraph child : children) {
            String letters = child.labelText().replaceAll("[^\\p{L}]", "");
            if (Numerals.alphabetValue(letters) != ++place) {
                return false;
            }
        }
        return place >= ALPHABETICAL_FROM;
    }
}
