package reso.rules.ty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;

/** A hyphen between the two figures of a range, where English print has a dash. */
public final class HyphenInRange implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY108", "hyphen-in-range");
    private static final Pattern RANGE = Pattern.compile("(?<![\\p{L}\\p{N}/.,-])(\\d{1,4}+)-(\\d{1,4}+)(?![\\p{L}\\p{N}/-]|[.,]\\d)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.language().style().text("rangeDash").isEmpty();
    }

    @Override
    public List<Finding> check(Subject subject) {
        String dash = subject.language().style().text("rangeDash");
        List<Edit> edits = new ArrayList<>();
        String first = "";
        for (Passage passage : dash.isEmpty() ? List.<Passage>of() : Passage.containing("-", Passage.of(subject))) {
            Matcher range = RANGE.matcher(passage.text());
            while (range.find()) {
                if (Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))) {
                    first = first.isEmpty() ? range.group() : first;
                    passage.span(range.end(1), range.start(2)).ifPresent(span -> edits.add(new Edit(span, dash)));
                }
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("TY108", first, dash, edits.size()), "", edits.get(0).span())
                .with(new Fix(Message.of("TY108.fix"), Applicability.SAFE, edits)));
    }
}
