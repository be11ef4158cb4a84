package reso.rules.xr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Numerals;
import reso.language.Reference;
import reso.model.Label;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** Words that point to a paragraph, or a subparagraph, that the text does not have. References to other documents are not judged. */
public final class MissingParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("XR101", "missing-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Mention.in(subject).stream()
                .filter(mention -> mention.reference().place().isHere() && !mention.numbered().isEmpty())
                .flatMap(mention -> mention.reference().numbers().stream().flatMap(number -> missing(mention, number)).limit(1))
                .toList();
    }

    private static Stream<Finding> missing(Mention mention, Reference.Number number) {
        List<Paragraph> named = mention.named(number);
        if (named.isEmpty()) {
            int last = mention.numbered().lastKey();
            return Stream.of(mention.finding(INFO, Message.of("XR101", mention.paragraph().address(), mention.words(), last)));
        }
        Optional<Paragraph> target = mention.target(number).filter(paragraph -> !paragraph.children().isEmpty() && !number.item().isEmpty());
        return target.filter(paragraph -> !hasItem(paragraph, number.item()))
                .map(paragraph -> mention.finding(INFO, Message.of("XR101.item", mention.paragraph().address(), mention.words(), paragraph.address()))).stream();
    }

    private static boolean hasItem(Paragraph paragraph, String item) {
        List<Numerals.Reading> readings = Numerals.readings(item);
        return readings.isEmpty() || paragraph.children().stream().flatMap(child -> child.label().stream()).map(Label::reading).anyMatch(readings::contains);
    }
}
