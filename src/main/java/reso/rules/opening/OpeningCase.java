package reso.rules.opening;

import java.util.List;
import java.util.Locale;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Language;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.text.Edit;

/** The case that an opening begins in. */
public final class OpeningCase {
    private OpeningCase() {}

    /** A finding for each opening of {@code kind} that begins in the other case than its language has. */
    public static List<Finding> wrong(Subject subject, Kind kind, RuleInfo rule) {
        Language language = subject.language();
        return subject.resolution().paragraphs(kind).stream().filter(paragraph -> paragraph.opening().filter(Opening::known).isPresent())
                .filter(paragraph -> isWrong(language, paragraph.text().codePointAt(0)))
                .map(paragraph -> finding(language, paragraph, rule)).toList();
    }

    private static boolean isWrong(Language language, int first) {
        return language.opensInUpperCase() && Character.isLowerCase(first) || language.opensInLowerCase() && Character.isUpperCase(first);
    }

    private static Finding finding(Language language, Paragraph paragraph, RuleInfo rule) {
        String first = paragraph.text().substring(0, 1);
        String other = language.opensInUpperCase() ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT);
        Opening opening = paragraph.opening().orElseThrow();
        String usual = other + opening.text().substring(1);
        return Finding.of(rule, Message.of(rule.code(), paragraph.address(), opening.text(), usual), paragraph.address().toString(),
                paragraph.prose().span(0, opening.end())).with(new Fix(Message.of("opening.fix", usual), Applicability.SAFE,
                List.of(new Edit(paragraph.prose().span(0, 1), other))));
    }
}
