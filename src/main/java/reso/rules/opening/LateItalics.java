package reso.rules.opening;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Folded;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** Italics that begin after the first words of an opening, at the verb for instance: «Also <i>requests</i>». */
record LateItalics(Subject subject, Paragraph paragraph, Stretch stretch) {

    /** Those of a paragraph that has an opening. */
    static Optional<LateItalics> in(Subject subject, Paragraph paragraph) {
        int end = paragraph.opening().orElseThrow().end();
        return Stretch.of(paragraph.prose(), subject.source()).stream()
                .filter(stretch -> stretch.start() > 0 && stretch.start() < end && stretch.end() >= end && stretch.isMovable()).findFirst()
                .map(stretch -> new LateItalics(subject, paragraph, stretch));
    }

    /** A note, unless the words in italics are an opening of their own; then it is the habit of a house. */
    Optional<Finding> finding(RuleInfo rule) {
        Opening opening = paragraph.opening().orElseThrow();
        String marked = paragraph.text().substring(stretch.start(), opening.end());
        if (subject.language().lexicon().lists(Folded.fold(marked), paragraph.kind().part())) {
            return Optional.empty();
        }
        Span words = paragraph.prose().span(0, opening.end());
        List<Edit> edits = List.of(Edit.insert(words.start(), subject.source().slice(stretch.opener())), Edit.delete(stretch.opener()));
        Applicability applicability = opening.known() ? Applicability.SAFE : Applicability.UNSAFE;
        return Optional.of(Finding.of(rule, Message.of(rule.code() + ".late", paragraph.address(), opening.text(), marked), paragraph.address().toString(), words)
                .with(Severity.NOTE).with(new Fix(Message.of("emphasis.fix", paragraph.text().substring(0, stretch.end())), applicability, edits)));
    }
}
