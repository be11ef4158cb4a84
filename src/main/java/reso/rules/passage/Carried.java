package reso.rules.passage;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.rule.Pointing;
import reso.rule.Subject;
import reso.text.Edit;

/**
 * Offers to change the numbers of a list, but not where words of the draft point to numbers of its own: those only renumbering as a
 * whole carries along, which the message then says in place of the fix.
 */
public final class Carried {
    private final Subject subject;

    public Carried(Subject subject) {
        this.subject = subject;
    }

    /** Unsafe where words may point here or to another document. */
    public Optional<Fix> fix(Message title, List<Edit> edits) {
        Applicability applicability = subject.pointing() == Pointing.NOWHERE ? Applicability.SAFE : Applicability.UNSAFE;
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, applicability, edits));
    }

    public Finding offer(Finding finding, Optional<Fix> fix) {
        return fix.isEmpty() ? finding : subject.pointing() != Pointing.HERE ? finding.with(fix.get())
                : finding.saying(new Message(finding.message().key() + ".pointed", finding.message().arguments()));
    }
}
