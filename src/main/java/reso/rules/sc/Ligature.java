package reso.rules.sc;

import java.text.Normalizer;
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

/** A typesetter’s ligature, one sign for fi or fl, left in a word by a conversion: no search finds the word. */
public final class Ligature implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC110", "ligature");
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny('\uFB00', '\uFB06');
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = LIGATURE.matcher(subject.source().content());
        while (matcher.find()) {
            String plain = Normalizer.normalize(matcher.group(), Normalizer.Form.NFKC);
            found.add(Finding.of(INFO, Message.of("SC110", matcher.group(), plain), "", new Span(matcher.start(), matcher.end()))
                    .with(new Fix(Message.of("SC110.fix", plain), Applicability.SAFE, List.of(new Edit(new Span(matcher.start(), matcher.end()), plain)))));
        }
        return found;
    }
}
