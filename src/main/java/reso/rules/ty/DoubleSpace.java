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

/** Two or more spaces in a row inside a paragraph; one finding for all. */
public final class DoubleSpace implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("TY103", "double-space");
    private static final Pattern SPACES = Pattern.compile("(?<=\\S) {2,}+(?=[^\\s])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        String first = "";
        for (Passage passage : Passage.containing("  ", Passage.of(subject))) {
            Matcher spaces = SPACES.matcher(passage.text());
            while (spaces.find()) {
                first = first.isEmpty() ? passage.before(spaces.start()) : first;
                passage.span(spaces.start(), spaces.end()).ifPresent(span -> edits.add(new Edit(span, " ")));
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? List.of() : List.of(finding(first, edits));
    }

    private static Finding finding(String first, List<Edit> edits) {
        Message message = edits.size() == 1 ? Message.of("TY103", first) : Message.of("TY103.many", first, edits.size());
        return Finding.of(INFO, message, "", edits.get(0).span()).with(new Fix(Message.of("TY103.fix"), Applicability.SAFE, edits));
    }
}
