package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A page number, a job number or a running head that stands in the running text. */
public final class PageFurniture implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC106", "page-furniture");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        int furthest = 0;
        for (Paragraph paragraph : subject.resolution().paragraphs()) {
            // The reader keeps what it lifted from a page end behind the text that it stood in.
            if (paragraph.is(Kind.OTHER) && paragraph.span().end() <= furthest) {
                found.add(Finding.of(INFO, Message.of("SC106", paragraph.text()), paragraph.address().toString(), paragraph.span()));
            }
            furthest = Math.max(furthest, paragraph.last().span().end());
        }
        return found;
    }
}
