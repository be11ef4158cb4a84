package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A resolution that speaks of itself in other words than its language has for it. */
public final class LooseSelfReference implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP303", "loose-self-reference");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.follows(Custom.LOOSE_SELF_REFERENCE) && subject.inventory().saysAny(subject.language().draftingWords().looseSelfReferences());
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        if (!subject.follows(Custom.LOOSE_SELF_REFERENCE)) {
            Set<String> citing = subject.citations().stream().filter(citation -> citation.place().in().isEmpty()).map(citation -> citation.place().address()).collect(Collectors.toSet());
            subject.resolution().flattened().stream().filter(paragraph -> !citing.contains(paragraph.address().toString()))
                    .forEach(paragraph -> check(paragraph, subject.language(), found));
        }
        return found;
    }

    private static void check(Paragraph paragraph, Language language, List<Finding> found) {
        Folded folded = paragraph.prose().folded();
        List<String> loose = language.draftingWords().looseSelfReferences();
        for (int k = 0; k < loose.size(); k++) {
            int at = folded.text().indexOf(Folded.fold(loose.get(k)));
            if (at >= 0) {
                List<String> usual = language.draftingWords().selfReferences();
                found.add(finding(paragraph, new int[] {folded.origin(at), folded.originEnd(at + Folded.fold(loose.get(k)).length())},
                        usual.get(usual.size() == loose.size() ? k : 0)));
            }
        }
    }

    private static Finding finding(Paragraph paragraph, int[] place, String usual) {
        String words = paragraph.text().substring(place[0], place[1]);
        Span span = paragraph.prose().span(place[0], place[1]);
        boolean capital = Character.isUpperCase(words.codePointAt(0));
        String better = capital ? usual.substring(0, 1).toUpperCase(Locale.ROOT) + usual.substring(1) : usual;
        return Finding.of(INFO, Message.of("OP303", paragraph.address(), words, better), paragraph.address().toString(), span)
                .with(new Fix(Message.of("opening.fix", better), Applicability.SAFE, List.of(new Edit(span, better))));
    }
}
