package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.DraftingWords;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A request to the secretariat that does not say where the money comes from. */
public final class UnfundedRequest implements Rule {
    private static final RuleInfo INFO = new RuleInfo("OP307", "unfunded-request", Severity.NOTE, false);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().saysAny(subject.language().draftingWords().secretariat());
    }

    @Override
    public List<Finding> check(Subject subject) {
        DraftingWords words = subject.language().draftingWords();
        return subject.resolution().paragraphs(Kind.OPERATIVE).stream().filter(act -> act.opening().isPresent())
                .filter(act -> startsWith(act, words.secretariat()) && !says(act, words.resources()))
                .map(act -> Finding.of(INFO, Message.of("OP307", act.address()), act.address().toString(), act.prose().span(0, act.opening().orElseThrow().end())))
                .toList();
    }

    /** The addressee stands next to the verb; a particle may come between. */
    private static boolean startsWith(Paragraph act, List<String> addressees) {
        String rest = Folded.fold(act.text().substring(act.opening().orElseThrow().end()));
        return addressees.stream().map(Folded::fold).anyMatch(name -> rest.indexOf(name) >= 0 && rest.indexOf(name) <= 8);
    }

    private static boolean says(Paragraph act, List<String> clauses) {
        List<String> texts = new ArrayList<>();
        act.forEach(paragraph -> texts.add(paragraph.prose().folded().text()));
        return clauses.stream().map(Folded::fold).anyMatch(clause -> texts.stream().anyMatch(text -> text.contains(clause)));
    }
}
