package reso.rules.op;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** Words in square brackets, which are still to be agreed. */
public final class BracketedText implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP401", "bracketed-text");
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]*(?:\\[[^\\[\\]]*][^\\[\\]]*)*+]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("[");
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().everything().stream().filter(paragraph -> !paragraph.is(Kind.OTHER) && paragraph.text().indexOf('[') >= 0)
                .flatMap(paragraph -> check(paragraph).stream()).toList();
    }

    /** One finding a paragraph, at its first bracket, with the number of all. */
    private static Optional<Finding> check(Paragraph paragraph) {
        List<MatchResult> brackets = BRACKETED.matcher(paragraph.text()).results().toList();
        if (brackets.isEmpty()) {
            return Optional.empty();
        }
        MatchResult first = brackets.get(0);
        Message message = brackets.size() == 1 ? Message.of("OP401", paragraph.address(), first.group())
                : Message.of("OP401.many", paragraph.address(), brackets.size(), first.group());
        return Optional.of(Finding.of(INFO, message, paragraph.address().toString(), paragraph.prose().span(first.start(), first.end())));
    }
}
