package reso.rules.sc;

import java.util.ArrayList;
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
import reso.text.Coverage;
import reso.text.Edit;
import reso.text.Span;

/** More than one empty line in a row, or empty lines at the top. Empty lines in the middle of a cut paragraph are told as that. */
public final class BlankRuns implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("SC108", "blank-runs");
    /** The first empty line of a run stays. */
    private static final Pattern RUN = Pattern.compile("\\A(?:[ \\t]*(?:\\r\\n|\\r(?!\\n)|\\n))++"
            + "|(?:\\r\\n|\\r(?!\\n)|(?<!\\r)\\n)[ \\t]*(?:\\r\\n|\\r(?!\\n)|\\n)(?<extra>(?:[ \\t]*(?:\\r\\n|\\r(?!\\n)|\\n))++)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Span> runs = new ArrayList<>();
        Coverage cuts = Coverage.of(subject.resolution().everything().stream().flatMap(paragraph -> paragraph.prose().cuts().stream()).toList());
        Matcher matcher = RUN.matcher(subject.source().content());
        while (matcher.find()) {
            boolean top = matcher.start() == 0;
            Span extra = top ? new Span(0, matcher.end()) : new Span(matcher.start("extra"), matcher.end());
            if (!cuts.holds(extra.start()) && extra.end() > extra.start() && extra.end() < subject.source().length()) {
                runs.add(extra);
            }
        }
        return runs.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("SC108", runs.size()), "", runs.get(0))
                .with(new Fix(Message.of("SC108.fix"), Applicability.SAFE, runs.stream().map(Edit::delete).toList())));
    }
}
