package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Lexicon;
import reso.language.Part;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** What may be said of the marks of emphasis round an opening in either part. */
public final class OpeningMarks {
    private static final double HALF = 0.5;

    private OpeningMarks() {}

    /** A finding for each opening whose italics take in what follows it. */
    public static List<Finding> overlong(Subject subject, Kind kind, RuleInfo rule) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().paragraphs(kind)) {
            Optional<Opening> opening = paragraph.opening().filter(Opening::marked);
            opening.flatMap(marked -> usualEnd(marked, subject.language(), paragraph.kind().part()))
                    .ifPresent(end -> found.add(overlong(subject, paragraph, end, rule)));
        }
        return found;
    }

    /** Where the italics should end, if they take in a name or a number; other words more than publishers set may be a habit of the house. */
    private static Optional<Integer> usualEnd(Opening opening, Language language, Part part) {
        Folded folded = Folded.of(opening.text());
        Optional<Lexicon.Match> longest = language.lexicon().longest(folded.text());
        if (longest.isEmpty() || language.lexicon().knows(folded.text().strip())) {
            return Optional.empty();
        }
        String rest = opening.text().substring(folded.originEnd(longest.get().length()));
        boolean named = rest.codePoints().anyMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
        return named ? language.lexicon().habitual(folded.text(), part, HALF).map(match -> folded.originEnd(match.length())) : Optional.empty();
    }

    private static Finding overlong(Subject subject, Paragraph paragraph, int end, RuleInfo rule) {
        String words = paragraph.text().substring(0, end);
        Finding finding = Finding.of(rule, Message.of(rule.code(), paragraph.address(), paragraph.opening().orElseThrow().text(), words),
                paragraph.address().toString(), paragraph.prose().span(0, paragraph.opening().orElseThrow().end()));
        return Stretch.of(paragraph.prose(), subject.source()).stream().filter(stretch -> stretch.start() == 0 && stretch.isMovable()).findFirst()
                .map(stretch -> finding.with(new Fix(Message.of("emphasis.fix", words), Applicability.SAFE, closedAt(subject, paragraph, stretch, end)))).orElse(finding);
    }

    private static List<Edit> closedAt(Subject subject, Paragraph paragraph, Stretch stretch, int end) {
        String marks = subject.source().content().substring(stretch.closer().start(), stretch.closer().end());
        return List.of(Edit.insert(paragraph.prose().span(0, end).end(), marks), Edit.delete(stretch.closer()));
    }

    /** A finding for each opening of which only one mark of emphasis is there, so that the mark would be printed. */
    public static List<Finding> unclosed(Subject subject, Kind kind, RuleInfo rule) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().paragraphs(kind)) {
            String text = paragraph.text();
            int words = 0;
            while (words < text.length() && "*_".indexOf(text.charAt(words)) >= 0) {
                words++;
            }
            int stray = words > 0 ? 0 : strayAfter(text, paragraph.opening().map(Opening::end).orElse(0));
            if (words > 0 || stray > 0) {
                Span span = words > 0 ? paragraph.prose().span(0, words) : paragraph.prose().span(stray, stray + 1);
                found.add(Finding.of(rule, Message.of(rule.code(), paragraph.address(), subject.source().content().substring(span.start(), span.end())),
                        paragraph.address().toString(), span));
            }
        }
        return found;
    }

    /** A mark right after the opening, which nothing opens. */
    private static int strayAfter(String text, int end) {
        boolean mark = end > 0 && end < text.length() && text.charAt(end) == '*';
        return mark ? end : 0;
    }
}
