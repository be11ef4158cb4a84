package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.language.Numerals;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.text.Edit;

/** Puts the labels of one list in order, all of them or none. */
final class Relabelling {
    private static final int MOST = 100;
    /** The first two letters are the same in both orders. */
    private static final int ALPHABETICAL_FROM = 3;

    private Relabelling() {}

    /** The finding with the fix that labels {@code children} anew from the first on. */
    static Finding offer(Finding finding, Subject subject, List<Paragraph> children) {
        List<Edit> edits = edits(subject, children);
        return edits.isEmpty() ? finding
                : finding.with(new Fix(Message.of("SP101.fix"), isNamed(subject, children) ? Applicability.UNSAFE : Applicability.SAFE, edits));
    }

    private static List<Edit> edits(Subject subject, List<Paragraph> children) {
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

    /** Words that point to a place of this text might point to a label that moves; they are not carried here. */
    private static boolean isNamed(Subject subject, List<Paragraph> children) {
        return subject.resolution().everything().stream()
                .flatMap(paragraph -> subject.language().referenceWords().in(paragraph.text()).stream())
                .anyMatch(reference -> reference.place().isHere());
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
