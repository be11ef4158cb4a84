package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Quotations;

/** A resolution that says «we»: a body speaks of itself by its name. */
public final class FirstPerson implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST111", "first-person");
    /** A text that says it throughout is a declaration in the words of its signatories. */
    private static final int MOST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("firstPerson");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Phrases words = subject.language().style().phrases("firstPerson");
        for (Paragraph paragraph : words.isEmpty() ? List.<Paragraph>of() : subject.resolution().flattened()) {
            Quotations quotations = Quotations.in(paragraph.text());
            if (paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE)) {
                words.in(paragraph.prose().folded()).stream().filter(word -> !quotations.cover(word.start()) && isWord(paragraph.text(), word)).limit(1)
                        .forEach(word -> found.add(Finding.of(INFO, Message.of("ST111", paragraph.address(), word.phrase()), paragraph.address().toString(),
                                paragraph.prose().span(word.start(), word.end()))));
            }
        }
        return found.size() > MOST ? List.of() : found;
    }

    /** In its own case: «US» is a country and «I» a numeral behind «annex». */
    private static boolean isWord(String text, Phrases.Found found) {
        String written = text.substring(found.start(), found.end());
        return written.length() > 1 && (written.equals(found.phrase()) || found.start() == 0);
    }
}
