package reso.rules.in;

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
import reso.text.Edit;
import reso.text.Span;

/** Lines that end in two ways in one file; every change shows up as a change of the whole file. */
public final class MixedLineEnds implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("IN101", "mixed-line-ends");
    private static final Pattern BREAK = Pattern.compile("\\r\\n|\\n|\\r");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Span> carriage = new ArrayList<>();
        List<Span> plain = new ArrayList<>();
        Matcher matcher = BREAK.matcher(subject.source().content());
        while (matcher.find()) {
            (matcher.group().equals("\n") ? plain : carriage).add(new Span(matcher.start(), matcher.end()));
        }
        if (carriage.isEmpty() || plain.isEmpty()) {
            return List.of();
        }
        boolean manyPlain = plain.size() >= carriage.size();
        List<Span> odd = manyPlain ? carriage : plain;
        String usual = manyPlain ? "\n" : "\r\n";
        return List.of(Finding.of(INFO, Message.of("IN101", odd.size(), plain.size() + carriage.size()), "", odd.get(0))
                .with(new Fix(Message.of("IN101.fix"), Applicability.SAFE, odd.stream().map(span -> new Edit(span, usual)).toList())));
    }
}
