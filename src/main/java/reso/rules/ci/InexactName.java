package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.Wordings;
import reso.text.Edit;
import reso.text.Span;

/** The name of a cited instrument in other words than its title has. */
public final class InexactName implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("CI303", "inexact-name");
    private static final int LONGEST_NAME = 300;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Cited cited : Cited.in(subject)) {
            Optional<String> title = cited.entry().flatMap(entry -> entry.title(subject.language().code()));
            if (cited.isInNote() && title.isPresent() && subject.language().hasWordSpaces()) {
                judge(subject, cited, title.get(), found);
            }
        }
        return found;
    }

    private static void judge(Subject subject, Cited cited, String title, List<Finding> found) {
        String marker = cited.citation().place().in().replaceAll("^\\S+ ", "");
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                int end = Math.min(call.offset(), paragraph.text().length());
                int from = Math.max(0, end - LONGEST_NAME);
                int start = call.marker().equals(marker) ? Wordings.nearly(paragraph.text().substring(from, end), title) : -1;
                if (start >= 0) {
                    found.add(finding(paragraph, from + start, end, title));
                    return;
                }
            }
        }
    }

    private static Finding finding(Paragraph paragraph, int start, int end, String title) {
        String written = paragraph.text().substring(start, end);
        Span span = paragraph.prose().span(start, end);
        Finding finding = Finding.of(INFO, Message.of("CI303", paragraph.address(), title), paragraph.address().toString(), span);
        boolean whole = span.length() == written.length();
        return whole ? finding.with(new Fix(Message.of("CI303.fix"), Applicability.UNSAFE, List.of(new Edit(span, title)))) : finding;
    }
}
