package reso.rules.xr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Reference;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A reference at odds with itself: «paragraph 3 and 4 above», «paragraphs 5 above», «paragraphs 6 to 3 above». */
public final class DisagreeingNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("XR105", "disagreeing-number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Mention.in(subject).stream()
                .filter(mention -> mention.reference().place().isHere())
                .flatMap(mention -> Stream.concat(disagreeing(subject, mention).stream(), backwards(mention).stream()))
                .toList();
    }

    private static Optional<Finding> disagreeing(Subject subject, Mention mention) {
        Reference reference = mention.reference();
        // One number with subparagraphs may be spoken of in the plural: paragraphs 3 (a) to (c).
        if (reference.numbers().size() == 1 && !reference.numbers().get(0).item().isEmpty()) {
            return Optional.empty();
        }
        return subject.language().referenceWords().agreeing(reference.word(), reference.numbers().size()).map(right ->
                mention.finding(INFO, Message.of("XR105", mention.words(), mention.paragraph().address(), right))
                        .with(new Fix(Message.of("XR105.fix", right), Applicability.SAFE,
                                List.of(new Edit(mention.paragraph().prose().span(reference.start(), reference.start() + reference.word().length()), right)))));
    }

    private static Optional<Finding> backwards(Mention mention) {
        List<Reference.Number> numbers = mention.reference().numbers();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).ranged() && numbers.get(i).value() <= numbers.get(i - 1).value() && numbers.get(i).item().isEmpty()) {
                return Optional.of(mention.finding(INFO, Message.of("XR105.range", mention.words(), mention.paragraph().address())));
            }
        }
        return Optional.empty();
    }
}
