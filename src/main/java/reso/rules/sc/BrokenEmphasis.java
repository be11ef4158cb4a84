package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** Italics that end, or begin anew, at a page end in the middle of a paragraph. */
public final class BrokenEmphasis implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC103", "broken-emphasis");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            for (Stretch stretch : Stretch.of(paragraph.prose(), subject.source())) {
                int end = paragraph.prose().span(0, stretch.end()).end();
                if (paragraph.prose().cuts().stream().anyMatch(cut -> cut.start() == end)) {
                    found.add(finding(subject, paragraph, stretch));
                }
            }
        }
        return found;
    }

    /** Italics that begin with the opening end with it; others are left, since nobody can tell how far they were meant to go. */
    private static Finding finding(Subject subject, Paragraph paragraph, Stretch stretch) {
        Finding finding = Finding.of(INFO, Message.of("SC103", paragraph.address(), lastWord(paragraph, stretch)), paragraph.address().toString(), stretch.closer());
        Optional<Opening> opening = paragraph.opening().filter(words -> !words.marked() && words.end() < stretch.end());
        List<Edit> edits = opening.map(words -> ItalicEnds.move(paragraph.prose(), words.end(), subject.source())).orElse(List.of());
        return edits.isEmpty() ? finding
                : finding.with(new Fix(Message.of("SC103.fix", opening.get().text()), opening.get().known() ? Applicability.SAFE : Applicability.UNSAFE, edits));
    }

    private static String lastWord(Paragraph paragraph, Stretch stretch) {
        String words = paragraph.text().substring(stretch.start(), stretch.end()).strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
