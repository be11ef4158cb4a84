package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Phrases;
import reso.language.Style;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** An operative paragraph that says what States shall or must do, in a body that recommends. */
public final class BindingVerb implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST109", "binding-verb");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.follows(Custom.BINDING) && subject.inventory().mayHave("shall");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Style style = subject.language().style();
        for (Paragraph paragraph : subject.follows(Custom.BINDING) ? List.<Paragraph>of() : subject.resolution().paragraphs(Kind.OPERATIVE)) {
            for (Phrases.Found verb : style.phrases("shall").in(paragraph.prose().folded())) {
                String before = paragraph.text().substring(0, verb.start()).strip();
                boolean opens = style.phrases("states").in(before).stream().anyMatch(states -> states.start() == 0 && states.end() == before.length());
                if (opens || before.isEmpty()) {
                    found.add(Finding.of(INFO, Message.of("ST109", paragraph.address(), verb.phrase()), paragraph.address().toString(),
                            paragraph.prose().span(verb.start(), verb.end())));
                }
            }
        }
        return found;
    }
}
