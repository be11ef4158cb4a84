package reso.rules.ty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Signs;

/** Straight apostrophes in a draft; one finding for all, since they come from one keyboard. */
public final class StraightApostrophe implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY102", "straight-apostrophe");
    private static final Signs STRAIGHT = Signs.of("'");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("'");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        String usual = String.valueOf(subject.language().typography().apostrophe());
        // Straight ones among others are a matter of their own.
        for (Passage passage : MixedQuotes.mixesApostrophes(subject) ? List.<Passage>of() : Passage.of(subject)) {
            for (int i = 1; passage.prose().signs().meet(STRAIGHT) && i + 1 < passage.text().length(); i++) {
                if (isBetweenLetters(passage.text(), i)) {
                    passage.span(i, i + 1).ifPresent(span -> edits.add(new Edit(span, usual)));
                }
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        if (edits.isEmpty()) {
            return List.of();
        }
        Message message = edits.size() == 1 ? Message.of("TY102.one", usual) : Message.of("TY102", edits.size(), usual);
        return List.of(Finding.of(INFO, message, "", edits.get(0).span()).with(new Fix(Message.of("TY102.fix", usual), Applicability.SAFE, edits)));
    }

    private static boolean isBetweenLetters(String text, int i) {
        return text.charAt(i) == '\'' && Character.isLetter(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
