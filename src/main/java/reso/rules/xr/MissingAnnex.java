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
        return subject.resolution().annexes().isEmpty() && subject.inventory().saysAny(subject.language().referenceWords().placing().annexed());
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().annexes().isEmpty() ? subject.resolution().flattened() : List.<Paragraph>of()) {
            if (!paragraph.is(Kind.OTHER)) {
                subject.language().referenceWords().placing().annexes(paragraph.text()).forEach(words -> found.add(finding(paragraph, words)));
            }
        }
        return found;
    }

    private static Finding finding(Paragraph paragraph, PlaceWords.Replacement words) {
        return Finding.of(INFO, Message.of("XR104", paragraph.address(), paragraph.text().substring(words.start(), words.end())),
                paragraph.address().toString(), paragraph.prose().span(words.start(), words.end()));
    }
}
