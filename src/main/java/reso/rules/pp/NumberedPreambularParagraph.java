package reso.rules.pp;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Folded;
import reso.language.Part;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.model.Stretch;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A number before a preambular paragraph. Only operative paragraphs are numbered. */
public final class NumberedPreambularParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("PP102", "numbered-preambular-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        if (subject.follows(Custom.NUMBERED_REASONS) || subject.resolution().organ().isEmpty() && numbersAll(subject.resolution())) {
            return found;
        }
        for (Paragraph paragraph : subject.resolution().paragraphs()) {
            if (paragraph.label().isPresent() && (paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE) && readsPreambular(subject, paragraph))) {
                found.add(finding(subject, paragraph));
            }
        }
        return found;
    }

    /** A body of which nothing is known may number its reasons too; where it does, one count runs through all paragraphs. */
    private static boolean numbersAll(Resolution resolution) {
        int due = 1;
        for (Paragraph paragraph : resolution.paragraphs()) {
            boolean counted = paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE);
            if (counted && (paragraph.label().isEmpty() || paragraph.label().get().value() != due++)) {
                return false;
            }
        }
        return due > 1;
    }

    private static boolean readsPreambular(Subject subject, Paragraph paragraph) {
        boolean comma = EndMark.of(paragraph.prose(), subject.language()).is(subject.language().typography().comma());
        return comma && subject.language().onlyPart(Folded.fold(paragraph.text())).filter(Part.PREAMBULAR::equals).isPresent();
    }

    private static Finding finding(Subject subject, Paragraph paragraph) {
        Span number = paragraph.label().orElseThrow().span();
        // Of a reason among numbered acts it is not sure that the number is what is wrong.
        Applicability applicability = paragraph.is(Kind.PREAMBULAR) && paragraph.opening().filter(Opening::known).isPresent() ? Applicability.SAFE : Applicability.UNSAFE;
        return Finding.of(INFO, Message.of("PP102", paragraph.address(), paragraph.labelText()), paragraph.address().toString(), number)
                .with(new Fix(Message.of("PP102.fix"), applicability, List.of(Edit.delete(new Span(number.start(), wordsStart(subject, paragraph))))));
    }

    private static int wordsStart(Subject subject, Paragraph paragraph) {
        return Stretch.of(paragraph.prose(), subject.source()).stream()
                .filter(stretch -> stretch.start() == 0).map(stretch -> stretch.opener().start())
                .findFirst().orElse(paragraph.prose().sourceOffset(0));
    }
}
