package reso.rules.xr;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Reference;
import reso.language.PlaceWords;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** «Above» of a paragraph that stands below, or the reverse. */
public final class WrongDirection implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("XR102", "wrong-direction");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Mention.in(subject).stream()
                .flatMap(mention -> mention.reference().numbers().stream()
                        .flatMap(number -> mention.target(number).filter(target -> isWrong(mention, target, number)).stream()).limit(1).map(target -> finding(subject, mention, target)))
                .toList();
    }

    /** In its own paragraph a subparagraph may stand on either side. */
    private static boolean isWrong(Mention mention, Paragraph target, Reference.Number number) {
        int place = target.span().compareTo(mention.top().span());
        if (place == 0 && !number.item().isEmpty()) {
            return false;
        }
        return switch (mention.reference().place()) {
            case ABOVE -> place >= 0;
            case BELOW -> place <= 0;
            case HERE, ANNEX, APART, ELSEWHERE, UNSAID -> false;
        };
    }

    private static Finding finding(Subject subject, Mention mention, Paragraph target) {
        boolean self = target.span().equals(mention.top().span());
        boolean up = mention.reference().place() == Reference.Place.ABOVE;
        String key = self ? "XR102.self" : up ? "XR102" : "XR102.below";
        Finding finding = mention.finding(INFO, Message.of(key, mention.paragraph().address(), mention.words(), target.address()));
        Optional<PlaceWords.Replacement> opposite = subject.language().referenceWords().placing()
                .placed(mention.paragraph().text(), mention.reference().start(), mention.reference().end(), !up);
        if (self || opposite.isEmpty()) {
            return finding;
        }
        PlaceWords.Replacement words = opposite.get();
        return finding.with(new Fix(Message.of("XR102.fix", words.words()), Applicability.UNSAFE,
                List.of(new Edit(mention.paragraph().prose().span(words.start(), words.end()), words.words()))));
    }
}
