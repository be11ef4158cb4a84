package reso.rules.pp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** In languages that join their reasons with <i>and</i>: a later opening without it, or a first one with it. */
public final class UnjoinedOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("PP211", "unjoined-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<String> joined = subject.language().draftingWords().joinedOpenings();
        Paragraph before = null;
        for (Paragraph paragraph : joined.isEmpty() ? List.<Paragraph>of() : subject.resolution().textByText()) {
            boolean first = before != null && before.is(Kind.OPENING);
            boolean later = before != null && before.is(Kind.PREAMBULAR);
            if (paragraph.is(Kind.PREAMBULAR) && (first || later)) {
                check(paragraph, joined.get(first ? 1 : 0), joined.get(first ? 0 : 1)).ifPresent(found::add);
            }
            before = paragraph;
        }
        return found;
    }

    private static Optional<Finding> check(Paragraph paragraph, String wrong, String right) {
        Folded folded = Folded.of(paragraph.text());
        if (!folded.text().startsWith(wrong + " ")) {
            return Optional.empty();
        }
        Span word = paragraph.prose().span(0, folded.originEnd(wrong.length()));
        return Optional.of(Finding.of(INFO, Message.of("PP211", paragraph.address(), wrong, right), paragraph.address().toString(), word)
                .with(new Fix(Message.of("opening.fix", right), Applicability.SAFE, List.of(new Edit(word, right)))));
    }
}
