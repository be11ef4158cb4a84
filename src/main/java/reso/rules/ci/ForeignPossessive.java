package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Citation;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.NamedOrgans;
import reso.rules.cited.Speaker;
import reso.text.Span;

/** «Its resolution» said of a resolution that is of another body. */
public final class ForeignPossessive implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI111", "foreign-possessive");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Speaker speaker = Speaker.of(subject);
        for (Cited cited : Cited.in(subject)) {
            String issuing = speaker.at(cited.citation());
            boolean own = cited.isNamed(Citation.Naming.OWN) && cited.isResolution() && !cited.isInNote();
            if (own && (issuing.equals("ga") || issuing.equals("sc") || issuing.equals("ecosoc")) && isForeign(issuing, cited) && !isNamed(subject, cited)) {
                found.add(cited.finding(INFO, Message.of("CI111", cited.where(), cited.citation().text(), cited.symbol())));
            }
        }
        return found;
    }

    /** Numbers of the Human Rights Council look like those of the Assembly; only these three tell themselves. */
    private static boolean isForeign(String issuing, Cited cited) {
        return !cited.isOf(issuing) && (cited.isOf("ga") || cited.isOf("sc") || cited.isOf("ecosoc"));
    }

    /** Whether the paragraph has named another body before, whose «its» it may be. */
    private static boolean isNamed(Subject subject, Cited cited) {
        Span span = cited.citation().span();
        Optional<Paragraph> paragraph = subject.resolution().everything().stream().filter(p -> p.prose().span().contains(span.start())).findFirst();
        return NamedOrgans.areIn(paragraph.map(p -> before(p, span.end())).orElse(""), subject.language());
    }

    private static String before(Paragraph paragraph, int place) {
        int end = 0;
        while (end < paragraph.text().length() && paragraph.prose().sourceOffset(end) < place) {
            end++;
        }
        return paragraph.text().substring(0, end);
    }
}
