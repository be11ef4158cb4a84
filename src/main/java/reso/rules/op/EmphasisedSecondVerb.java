package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A verb further on in an act that is set apart as only the first one is. */
public final class EmphasisedSecondVerb implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP210", "emphasised-second-verb");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean italic = subject.follows(Custom.ALL_VERBS_EMPHASISED);
        for (Paragraph act : italic ? List.<Paragraph>of() : subject.resolution().paragraphs(Kind.OPERATIVE)) {
            int first = act.opening().map(Opening::end).orElse(0);
            for (Stretch stretch : Stretch.of(act.prose(), subject.source())) {
                String words = act.text().substring(stretch.start(), stretch.end());
                if (stretch.start() >= first && first > 0 && isVerb(words, subject.language())) {
                    found.add(finding(act, stretch, words));
                }
            }
        }
        return found;
    }

    private static boolean isVerb(String words, Language language) {
        String folded = Folded.fold(words).replaceAll("[^\\p{L}]+$", "");
        for (String word : language.conjunctions()) {
            folded = folded.startsWith(Folded.fold(word) + " ") ? folded.substring(word.length() + 1) : folded;
        }
        return language.lexicon().lists(folded, Part.OPERATIVE);
    }

    private static Finding finding(Paragraph act, Stretch stretch, String words) {
        Finding finding = Finding.of(INFO, Message.of("OP210", act.address(), words), act.address().toString(), act.prose().span(stretch.start(), stretch.end()));
        return stretch.isMovable() ? finding.with(new Fix(Message.of("OP210.fix", words), Applicability.SAFE,
                List.of(Edit.delete(stretch.opener()), Edit.delete(stretch.closer())))) : finding;
    }
}
