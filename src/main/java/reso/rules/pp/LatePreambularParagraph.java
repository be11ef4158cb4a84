package reso.rules.pp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Part;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A preambular paragraph after the acts have begun, with no heading or new body line before it. */
public final class LatePreambularParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("PP103", "late-preambular-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Paragraph act = null;
        for (Paragraph paragraph : subject.resolution().textByText()) {
            if (paragraph.is(Kind.HEADING) || paragraph.is(Kind.OPENING)) {
                act = null;
            } else if (paragraph.is(Kind.OPERATIVE) && !isNumberedPreamble(subject, paragraph)) {
                act = paragraph;
            } else if (paragraph.is(Kind.PREAMBULAR) && act != null) {
                found.add(Finding.of(INFO, Message.of("PP103", paragraph.address(), words(paragraph), act.address()),
                        paragraph.address().toString(), paragraph.prose().span(0, words(paragraph).length())));
            }
        }
        return found;
    }

    /** A number alone does not make an act of a paragraph that opens and ends as those of the preamble do. */
    private static boolean isNumberedPreamble(Subject subject, Paragraph paragraph) {
        return EndMark.of(paragraph.prose(), subject.language()).is(subject.language().typography().comma())
                && subject.language().onlyPart(Folded.fold(paragraph.text())).filter(Part.PREAMBULAR::equals).isPresent();
    }

    private static String words(Paragraph paragraph) {
        return paragraph.opening().map(Opening::text).orElse(paragraph.text());
    }
}
