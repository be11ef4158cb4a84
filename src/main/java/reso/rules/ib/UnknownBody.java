package reso.rules.ib;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.finding.Suggestion;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** An issuing-body line that names no body the language knows; where it is nearly the name of one, that is meant. */
public final class UnknownBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IB104", "unknown-body");
    /** A name may lack or have too much one letter in six and still be meant. */
    private static final int CLOSE = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Language language = subject.language();
        return subject.resolution().paragraphs(Kind.OPENING).stream()
                .filter(line -> language.bodyNamed(Folded.fold(line.text())).isEmpty())
                .map(line -> finding(language, line)).toList();
    }

    private static Finding finding(Language language, Paragraph line) {
        int end = EndMark.of(line.prose(), language).start();
        String name = line.text().substring(0, end);
        Span span = line.prose().span(0, end);
        return nearest(name, language).map(known -> Finding.of(INFO, Message.of("IB104.near", name, known), line.address().toString(), span)
                        .with(new Fix(Message.of("opening.fix", known), Applicability.UNSAFE, List.of(new Edit(span, known)))))
                .orElseGet(() -> Finding.of(INFO, Message.of("IB104", name), line.address().toString(), span).with(Severity.NOTE));
    }

    /** The body whose name differs by a few letters or lacks a few words; many bodies are on no list. */
    private static Optional<String> nearest(String name, Language language) {
        List<String> names = language.bodies().stream().map(Body::name).filter(known -> known.indexOf('{') < 0).toList();
        return Suggestion.nearest(name, names).filter(known -> Math.abs(known.length() - name.length()) <= known.length() / CLOSE && areLike(name, known));
    }

    /** Of as many words, each is nearly the other: «The Governing Council» is a body of its own, not the Security Council. */
    private static boolean areLike(String name, String known) {
        String[] said = name.split("\\s+");
        String[] meant = known.split("\\s+");
        return said.length != meant.length || IntStream.range(0, said.length).allMatch(k -> Suggestion.nearest(said[k], List.of(meant[k])).isPresent());
    }
}
