package reso.rules.ib;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.wording.Words;
import reso.text.Edit;
import reso.text.Span;

/** An opening whose adjective or verb does not agree with the gender of the issuing body. */
public final class WrongGender implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IB201", "wrong-gender");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Optional<Body> body = Optional.empty();
        for (Paragraph paragraph : subject.resolution().textByText()) {
            if (paragraph.is(Kind.OPENING)) {
                body = subject.language().bodyNamed(Folded.fold(paragraph.text())).filter(named -> !named.gender().isEmpty());
            } else if (body.isPresent() && paragraph.opening().isPresent()) {
                check(subject.language(), body.get(), paragraph).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The first word of the opening that has the other gender; further in, a word may belong to another noun. */
    private static Optional<Finding> check(Language language, Body body, Paragraph paragraph) {
        Words words = Words.of(paragraph.opening().orElseThrow().text(), language);
        for (int i = 0; i < words.size(); i++) {
            Optional<String> other = language.draftingWords().inGender(words.words().get(i), body.gender());
            if (other.isPresent() && (i <= 1 || i == words.size() - 1)) {
                return Optional.of(finding(body, paragraph, new Span(words.starts().get(i), words.ends().get(i)), other.get()));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Body body, Paragraph paragraph, Span word, String other) {
        String printed = paragraph.text().substring(word.start(), word.end());
        String usual = Character.isUpperCase(printed.codePointAt(0)) ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
        Span span = paragraph.prose().span(word.start(), word.end());
        return Finding.of(INFO, Message.of("IB201", paragraph.address(), printed, body.name(), usual), paragraph.address().toString(), span)
                .with(new Fix(Message.of("opening.fix", usual), Applicability.UNSAFE, List.of(new Edit(span, usual))));
    }
}
