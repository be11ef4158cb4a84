package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** A paragraph that is longer than a reader can hold. */
public final class LongParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST113", "long-paragraph");
    private static final int MOST_WORDS = 150;
    /** A Chinese word has between one and two characters. */
    private static final int MOST_SIGNS = 250;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            int most = subject.language().hasWordSpaces() ? MOST_WORDS : MOST_SIGNS;
            // Words have a space between them.
            int shortest = subject.language().hasWordSpaces() ? 2 * most : most;
            boolean judged = paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE) || paragraph.is(Kind.SUBPARAGRAPH);
            int length = !judged || paragraph.text().length() <= shortest ? 0 : subject.language().hasWordSpaces() ? words(paragraph.text()) : signs(paragraph.text());
            if (length > most) {
                String key = subject.language().hasWordSpaces() ? "ST113" : "ST113.signs";
                Span start = paragraph.prose().span(0, Math.min(1, paragraph.text().length()));
                found.add(Finding.of(INFO, Message.of(key, paragraph.address(), length, most), paragraph.address().toString(), start));
            }
        }
        return found;
    }

    private static int words(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean starts = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            count += starts && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static int signs(String text) {
        return (int) text.chars().filter(Character::isIdeographic).count();
    }
}
