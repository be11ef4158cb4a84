package reso.rules.xr;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.PlaceWords;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** Words that speak of an annex to the text, where nothing is annexed. */
public final class MissingAnnex implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("XR104", "missing-annex");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.resolution().annexes().isEmpty() || subject.inventory().saysAny(subject.language().referenceWords().placing().annexed());
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Integer> numbers = subject.resolution().annexes().stream().map(annex -> subject.language().annexWords().numberInHeading(annex.heading())).toList();
        if (!numbers.isEmpty() && numbers.stream().allMatch(number -> number > 0)) {
            return notAmong(subject, numbers);
        }
        for (Paragraph paragraph : subject.resolution().annexes().isEmpty() ? subject.resolution().flattened() : List.<Paragraph>of()) {
            if (!paragraph.is(Kind.OTHER)) {
                subject.language().referenceWords().placing().annexes(paragraph.text()).forEach(words -> found.add(finding("XR104", paragraph, words)));
            }
        }
        return found;
    }

    /** Of annexes that all are numbered, those that the text names and none has the number of. */
    private static List<Finding> notAmong(Subject subject, List<Integer> numbers) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            subject.language().referenceWords().placing().numberedAnnexes(paragraph.text()).stream()
                    .filter(words -> !numbers.contains(Integer.valueOf(words.words())))
                    .forEach(words -> found.add(finding("XR104.number", paragraph, words)));
        }
        return found;
    }

    private static Finding finding(String key, Paragraph paragraph, PlaceWords.Replacement words) {
        return Finding.of(INFO, Message.of(key, paragraph.address(), paragraph.text().substring(words.start(), words.end())),
                paragraph.address().toString(), paragraph.prose().span(words.start(), words.end()));
    }
}
