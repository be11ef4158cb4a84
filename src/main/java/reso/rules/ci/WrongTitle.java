package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.Wordings;
import reso.text.Edit;
import reso.text.Span;

/** A title that the draft quotes and the cited resolution does not have. */
public final class WrongTitle implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI204", "wrong-title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Cited cited : Cited.in(subject)) {
            Optional<String> known = cited.entry().flatMap(entry -> entry.title(subject.language().code()));
            boolean whole = cited.citation().beside().locator().isEmpty();
            cited.citation().beside().title().filter(title -> whole && known.isPresent() && !Wordings.same(title.text(), known.get()))
                    .ifPresent(title -> found.add(finding(subject, cited, title.span(), known.get())));
        }
        return found;
    }

    /** The spaces inside the quotation marks are not the title’s. */
    private static Finding finding(Subject subject, Cited cited, Span quoted, String title) {
        String written = subject.source().slice(quoted);
        int start = 0;
        while (start < written.length() && Character.isSpaceChar(written.charAt(start))) {
            start++;
        }
        int end = written.length();
        while (end > start && Character.isSpaceChar(written.charAt(end - 1))) {
            end--;
        }
        Span words = new Span(quoted.start() + start, quoted.start() + end);
        return cited.finding(INFO, Message.of("CI204", cited.where(), cited.symbol(), title), words)
                .with(new Fix(Message.of("CI204.fix", title), Applicability.UNSAFE, List.of(new Edit(words, title))));
    }
}
