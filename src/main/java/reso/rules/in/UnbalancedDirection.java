package reso.rules.in;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.LineIndex;
import reso.text.Span;

/** A sign that turns the direction of writing and is not closed in its line, or one closed that was never opened: what is seen is not what stands there. */
public final class UnbalancedDirection implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IN103", "unbalanced-direction");
    private static final String OPENERS = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char POP = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny(OPENERS) || subject.inventory().hasAny(POP, POP_ISOLATE);
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        String text = subject.source().content();
        LineIndex lines = subject.source().lines();
        for (int line = 1; line <= lines.count(); line++) {
            int bad = unbalanced(text, lines.start(line), lines.end(line));
            if (bad >= 0) {
                String name = String.format("U+%04X", (int) text.charAt(bad));
                found.add(Finding.of(INFO, Message.of("IN103", name), "", new Span(bad, bad + 1))
                        .with(new Fix(Message.of("IN103.fix", name), Applicability.UNSAFE, List.of(Edit.delete(new Span(bad, bad + 1))))));
            }
        }
        return found;
    }

    /** The offset of the first sign without its partner, or -1. */
    private static int unbalanced(String text, int from, int to) {
        List<Integer> open = new ArrayList<>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                open.add(i);
            } else if (c == POP || c == POP_ISOLATE) {
                boolean fits = !open.isEmpty() && (ISOLATES.indexOf(text.charAt(open.get(open.size() - 1))) >= 0) == (c == POP_ISOLATE);
                if (!fits) {
                    return i;
                }
                open.remove(open.size() - 1);
            }
        }
        return open.isEmpty() ? -1 : open.get(0);
    }
}
