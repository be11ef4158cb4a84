package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.rules.passage.Throughout;
import reso.text.Edit;
import reso.text.Span;

/** A comma, a semicolon or another mark of Latin print between words of a script that has its own. */
public final class ForeignMark implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY109", "foreign-mark");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny(String.join("", subject.language().style().replacements("wideMarks").keySet()));
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Map<String, String> own = subject.language().style().replacements("wideMarks");
        Character.UnicodeScript script = Character.UnicodeScript.forName(subject.language().script());
        for (Passage passage : own.isEmpty() ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            String text = passage.text();
            for (int i = 1; i + 1 < text.length(); i++) {
                String right = own.get(String.valueOf(text.charAt(i)));
                if (right != null && isOf(script, text, i - 1, -1) && isOf(script, text, i + 1, 1)) {
                    int at = i;
                    // A mark of the script has its own width; a space after it would make a hole.
                    int end = text.charAt(i + 1) == ' ' && !subject.language().hasWordSpaces() ? i + 2 : i + 1;
                    passage.span(i, end).or(() -> passage.span(at, at + 1)).ifPresent(span -> found.add(finding(passage, at, right, span)));
                }
            }
        }
        return Throughout.told(found, place -> place.message().arguments().get(0));
    }

    /** Whether the next letter on that side, spaces and brackets passed over, is of the script. */
    private static boolean isOf(Character.UnicodeScript script, String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && (Character.isSpaceChar(text.charAt(at)) || "()”“»«》《".indexOf(text.charAt(at)) >= 0)) {
            at += step;
        }
        return at >= 0 && at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == script;
    }

    private static Finding finding(Passage passage, int at, String right, Span span) {
        Span mark = new Span(span.start(), span.start() + 1);
        return Finding.of(INFO, Message.of("TY109", passage.text().substring(at, at + 1), right, passage.text().substring(Math.max(0, at - 4), Math.min(passage.text().length(), at + 5))), passage.address(), mark)
                .with(new Fix(Message.of("TY109.fix", right), Applicability.SAFE, List.of(new Edit(span, right))));
    }
}
