package reso.rules.sp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A section or part that is numbered and has no fellow: a text is not divided into one. */
public final class LoneSection implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SP113", "lone-section");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Section> sections = Sections.of(subject.resolution());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean first = section.value() == 1;
            boolean followed = sections.subList(i + 1, sections.size()).stream().anyMatch(later -> later.system() == section.system() && later.value() > 1);
            if (first && !followed) {
                found.add(finding(section));
            }
        }
        return found;
    }

    private static Finding finding(Section section) {
        Span span = section.heading().prose().span(section.at(), section.at() + section.numeral().length());
        return Finding.of(INFO, Message.of("SP113", section.numeral()), section.heading().address().toString(), span);
    }
}
