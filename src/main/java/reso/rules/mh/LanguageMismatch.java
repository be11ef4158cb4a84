package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;

/** A masthead that names another language than the text has. */
public final class LanguageMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH110", "language-mismatch");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Masthead.Line> line = Head.line(subject, Item.LANGUAGE);
        Optional<String> code = subject.resolution().masthead().value(Item.LANGUAGE);
        if (line.isEmpty() || code.isEmpty() || !subject.resolution().languageTold() || code.get().equals(subject.language().code())) {
            return List.of();
        }
        Finding finding = Finding.of(INFO, Message.of("MH110", line.get().value(), Message.language(subject.language().code())), "", line.get().span());
        return List.of(subject.language().languageName().map(name -> finding.with(new Fix(Message.of("opening.fix", name), Applicability.UNSAFE,
                List.of(new Edit(line.get().span(), name))))).orElse(finding));
    }
}
