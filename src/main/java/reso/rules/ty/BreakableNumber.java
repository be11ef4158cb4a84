package reso.rules.ty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** A plain space between a number and its unit, a volume or its month, where a line end would part them. */
public final class BreakableNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY107", "breakable-number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("bindsNumber") || subject.inventory().mayHave("unitWords");
    }

    @Override
    public List<Finding> check(Subject subject) {
        Style style = subject.language().style();
        Phrases before = style.phrases("bindsNumber");
        Phrases after = style.phrases("unitWords");
        List<Edit> edits = new ArrayList<>();
        for (Passage passage : before.isEmpty() && after.isEmpty() ? List.<Passage>of() : Passage.ofText(subject)) {
            before.in(passage.prose().folded()).forEach(word -> add(passage, word.end(), word.end() + 1, edits));
            after.in(passage.prose().folded()).forEach(word -> add(passage, word.start() - 1, word.start() - 2, edits));
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? List.of() : List.of(finding(subject, edits));
    }

    private static Finding finding(Subject subject, List<Edit> edits) {
        Span first = edits.get(0).span();
        String around = Passage.words(subject.source().content(), first.start());
        Message message = edits.size() == 1 ? Message.of("TY107", around) : Message.of("TY107.many", around, edits.size());
        return Finding.of(INFO, message, "", first).with(new Fix(Message.of("TY107.fix"), Applicability.SAFE, edits));
    }

    /** A plain space at one place with a digit at the other. */
    private static void add(Passage passage, int space, int digit, List<Edit> edits) {
        String text = passage.text();
        boolean inside = Math.min(space, digit) >= 0 && Math.max(space, digit) < text.length();
        if (inside && text.charAt(space) == ' ' && Character.isDigit(text.charAt(digit))) {
            passage.span(space, space + 1).ifPresent(span -> edits.add(new Edit(span, "\u00A0")));
        }
    }
}
