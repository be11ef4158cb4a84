package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Coverage;
import reso.text.Edit;
import reso.text.LineIndex;
import reso.text.SourceText;
import reso.text.Span;

/** More than one empty line in a row, or empty lines at the top. Empty lines in the middle of a cut paragraph are told as that. */
public final class BlankRuns implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("SC108", "blank-runs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Span> runs = new ArrayList<>();
        Coverage cuts = Coverage.of(subject.resolution().everything().stream().flatMap(paragraph -> paragraph.prose().cuts().stream()).toList());
        for (Span extra : extra(subject.source())) {
            if (!cuts.holds(extra.start()) && extra.end() > extra.start() && extra.end() < subject.source().length()) {
                runs.add(extra);
            }
        }
        return runs.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("SC108", runs.size()), "", runs.get(0))
                .with(new Fix(Message.of("SC108.fix"), Applicability.SAFE, runs.stream().map(Edit::delete).toList())));
    }

    /** The empty lines of each run but its first, which stays; at the top all of them. A last line without an end is none. */
    private static List<Span> extra(SourceText source) {
        List<Span> found = new ArrayList<>();
        LineIndex lines = source.lines();
        int blank = 0;
        for (int line = 1; line <= lines.count(); line++) {
            boolean ends = line < lines.count();
            if (ends && isBlank(source.content(), lines.start(line), lines.end(line))) {
                blank++;
                continue;
            }
            int kept = blank == line - 1 ? 0 : 1;
            if (blank > kept) {
                found.add(new Span(lines.start(line - blank + kept), lines.start(line)));
            }
            blank = 0;
        }
        return found;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}
