package reso.rules.wording;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Language;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Subject;

/** Paragraphs of one part that say what an earlier one says. */
public final class RepeatedParagraphs {
    private RepeatedParagraphs() {}

    /** One finding for each paragraph that repeats an earlier one of the same kind. */
    public static List<Finding> of(Subject subject, Kind kind, RuleInfo rule) {
        List<Finding> found = new ArrayList<>();
        for (List<Paragraph> text : subject.resolution().texts()) {
            List<Paragraph> paragraphs = text.stream().filter(paragraph -> paragraph.is(kind) && !introducesList(paragraph, subject.language())).toList();
            Twins.of(paragraphs, subject.language()).stream().filter(RepeatedParagraphs::haveSameFigures).forEach(twins -> found.add(Finding.of(rule, Message.of(rule.code(), twins.second().address(),
                    twins.first().address()), twins.second().address().toString(), twins.second().prose().span())));
        }
        return found;
    }

    /** The words before a list are often the same; what the list says is not. */
    private static boolean introducesList(Paragraph paragraph, Language language) {
        return !paragraph.children().isEmpty() || EndMark.of(paragraph.prose(), language).is(language.typography().colon());
    }

    /** Budgets say the same of one sum after another. */
    private static boolean haveSameFigures(Twins twins) {
        return figures(twins.first()).equals(figures(twins.second()));
    }

    private static String figures(Paragraph paragraph) {
        return paragraph.text().replaceAll("[^\\p{Nd}]+", " ").strip();
    }
}
