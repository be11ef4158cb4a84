package reso.rules.in;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Basis;
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
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("\r");
    }

    @Override
    public List<Finding> check(Subject subject) {
        Map<String, List<Span>> ends = new LinkedHashMap<>();
        BREAK.matcher(subject.source().content()).results()
                .forEach(end -> ends.computeIfAbsent(end.group(), kind -> new ArrayList<>()).add(new Span(end.start(), end.end())));
        return ends.size() < 2 ? List.of() : List.of(finding(ends));
    }

    private static Finding finding(Map<String, List<Span>> ends) {
        String usual = ends.entrySet().stream().max(Comparator.comparing(entry -> entry.getValue().size())).orElseThrow().getKey();
        List<Span> odd = ends.entrySet().stream().filter(entry -> !entry.getKey().equals(usual)).flatMap(entry -> entry.getValue().stream()).sorted().toList();
        return Finding.of(INFO, Message.of("IN101", odd.size(), odd.size() + ends.get(usual).size()), "", odd.get(0))
                .with(new Fix(Message.of("IN101.fix"), Applicability.SAFE, odd.stream().map(span -> new Edit(span, usual)).toList()));
    }
}
