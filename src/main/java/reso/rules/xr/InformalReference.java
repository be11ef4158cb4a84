package reso.rules.xr;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Reference;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** OP5, operative paragraph 5 or para. 5 in running text, where print has paragraph 5; in parentheses abbreviations are at home. */
public final class InformalReference implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("XR103", "informal-reference");
    /** A bracket that stands open for longer was never meant to be closed. */
    private static final int LONGEST_BRACKETS = 600;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Mention.in(subject).stream()
                .filter(mention -> subject.language().referenceWords().isInformal(mention.reference().word()))
                .filter(mention -> !isInBrackets(mention.paragraph().text(), mention.reference().start()))
                .map(mention -> finding(subject, mention))
                .toList();
    }

    private static boolean isInBrackets(String text, int at) {
        String near = text.substring(Math.max(0, at - LONGEST_BRACKETS), at);
        return near.lastIndexOf('(') > near.lastIndexOf(')') || near.lastIndexOf('[') > near.lastIndexOf(']');
    }

    private static Finding finding(Subject subject, Mention mention) {
        Reference reference = mention.reference();
        Optional<String> spelt = subject.language().referenceWords().spelt(reference.numbers().size());
        if (spelt.isEmpty()) {
            return mention.finding(INFO, Message.of("XR103.bare", mention.words(), mention.paragraph().address()));
        }
        Span word = mention.paragraph().prose().span(reference.start(), reference.numbers().get(0).start());
        String numbers = mention.paragraph().text().substring(reference.numbers().get(0).start(), reference.end());
        return mention.finding(INFO, Message.of("XR103", mention.words(), mention.paragraph().address(), spelt.get() + " " + numbers))
                .with(new Fix(Message.of("XR103.fix", spelt.get()), Applicability.SAFE, List.of(new Edit(word, spelt.get() + " "))));
    }
}
