package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** A treaty cited by an abbreviation of the series, where the citation has a form of its own: {@code UNTS vol. 2225}. */
public final class TreatyForm implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI301", "treaty-form");
    private static final Pattern NUMBERS = Pattern.compile("\\G[,\\s]*+(?:\\p{L}{1,4}\\.?\\s*+)?(\\d{1,4}+)(?:[,\\s]*+\\p{L}{1,3}[.°ºᵒ]?\\s*+(\\d{2,6}+))?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("treatyAbbreviations");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Phrases abbreviations = subject.language().style().phrases("treatyAbbreviations");
        for (Passage passage : Passage.of(subject)) {
            for (Phrases.Found name : abbreviations.in(passage.prose().folded())) {
                Matcher matcher = NUMBERS.matcher(passage.text());
                if (matcher.find(name.end())) {
                    passage.span(name.start(), matcher.end()).ifPresent(span -> found.add(finding(subject, passage, matcher, span)));
                }
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Passage passage, Matcher matcher, Span span) {
        String form = subject.language().style().text("treatyForm").replace("{volume}", matcher.group(1));
        String written = subject.source().slice(span);
        if (matcher.group(2) == null) {
            return Finding.of(INFO, Message.of("CI301", written, form.replace("*", "").replace("{number}", "…")), passage.address(), span);
        }
        String full = form.replace("{number}", matcher.group(2));
        return Finding.of(INFO, Message.of("CI301", written, full.replace("*", "")), passage.address(), span)
                .with(new Fix(Message.of("CI301.fix"), Applicability.SAFE, List.of(new Edit(span, full))));
    }
}
