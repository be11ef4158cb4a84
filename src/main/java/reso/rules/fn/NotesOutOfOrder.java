package reso.rules.fn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.NoteCall;
import reso.model.NoteOrder;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A note first called after one with a higher number. A second call of a note may stand anywhere. */
public final class NotesOutOfOrder implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("FN103", "notes-out-of-order");

    private static final int MOST_DIGITS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.NUMBERS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                int number = number(call.marker());
                if (number > 0 && seen.add(number) && number < highest) {
                    found.add(finding(subject, paragraph, call, highest));
                }
                highest = Math.max(highest, number);
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Paragraph paragraph, NoteCall call, int highest) {
        Finding finding = Finding.of(INFO, Message.of("FN103", paragraph.address(), call.marker(), highest), paragraph.address().toString(), call.span());
        List<Edit> edits = NoteOrder.edits(subject.resolution());
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("FN103.fix"), Applicability.SAFE, edits));
    }

    /** The number of a mark; -1 where it is a sign or a name, which has no order. */
    private static int number(String marker) {
        boolean digits = marker.length() <= MOST_DIGITS && !marker.isEmpty() && marker.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(marker) : -1;
    }
}
