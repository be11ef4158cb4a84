package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Language;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.opening.Repetition;
import reso.text.Edit;
import reso.text.Span;

/** A verb used again in the next operative paragraph without the word that marks the repetition. */
public final class RepeatedOpening implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP204", "repeated-opening");

    @Override
    public RuleInfo info() {
        return INFO;
    }
    private static final String UNMARKED_ORGAN = "sc";

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Paragraph before = null;
        for (Paragraph paragraph : subject.resolution().organ().equals(UNMARKED_ORGAN) ? List.<Paragraph>of() : subject.resolution().paragraphs()) {
            if (paragraph.is(Kind.OPERATIVE) && before != null && isBareRepeat(subject.language(), before, paragraph)) {
                found.add(finding(subject.language(), before, paragraph));
            }
            before = paragraph.is(Kind.OPERATIVE) && paragraph.opening().isPresent() ? paragraph : null;
        }
        return found;
    }

    /** After a marked repetition a bare verb begins a new round, as published texts do it. */
    private static boolean isBareRepeat(Language language, Paragraph before, Paragraph paragraph) {
        Repetition first = Repetition.of(before.opening().orElseThrow(), language);
        Optional<Repetition> second = paragraph.opening().map(opening -> Repetition.of(opening, language));
        return second.isPresent() && !first.marked() && !second.get().marked() && first.verb().equals(second.get().verb());
    }

    private static Finding finding(Language language, Paragraph before, Paragraph paragraph) {
        Opening opening = paragraph.opening().orElseThrow();
        Span span = paragraph.prose().span(0, opening.end());
        Optional<String> usual = Repetition.of(opening, language).marked(language);
        Message message = usual.map(words -> Message.of("OP204", paragraph.address(), opening.text(), before.address(), words))
                .orElseGet(() -> Message.of("OP204.bare", paragraph.address(), opening.text(), before.address()));
        Finding finding = Finding.of(INFO, message, paragraph.address().toString(), span);
        boolean linear = span.length() == opening.text().length();
        return usual.filter(words -> linear).map(words -> finding.with(new Fix(Message.of("OP204.fix", words), Applicability.UNSAFE, List.of(new Edit(span, words)))))
                .orElse(finding);
    }
}
