package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Custom;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** What may be said of an opening in either part: that it is in plain type, that no list has its words. */
public final class OpeningWords {
    private static final String MARK = "*";

    private OpeningWords() {}

    /** One finding for each opening in plain type among those set apart; one for all where none is set apart, a note where nothing in the text is. */
    public static List<Finding> plain(Subject subject, Kind kind, RuleInfo rule) {
        if (subject.follows(Custom.PLAIN_OPENINGS)) {
            return List.of();
        }
        List<Paragraph> plain = new ArrayList<>();
        boolean some = false;
        for (Paragraph paragraph : subject.resolution().paragraphs(kind)) {
            boolean marked = paragraph.prose().emphasisEnd() > 0;
            some |= marked;
            if (!marked && paragraph.opening().isPresent()) {
                plain.add(paragraph);
            }
        }
        if (some || plain.size() < 2) {
            return plain.stream().flatMap(paragraph -> LateItalics.in(subject, paragraph).map(italics -> italics.finding(rule))
                    .orElseGet(() -> Optional.of(plain(subject, paragraph, rule))).stream()).toList();
        }
        return List.of(allPlain(subject, plain, rule).with(subject.resolution().hasEmphasis() ? rule.severity() : Severity.NOTE));
    }

    /** Some openings are as often left plain as not («Acting under Chapter VII»); of those it is only worth a look. */
    private static Finding plain(Subject subject, Paragraph paragraph, RuleInfo rule) {
        Opening opening = paragraph.opening().orElseThrow();
        boolean usual = subject.language().lexicon().isUsuallySet(Folded.fold(opening.text()), paragraph.kind().part());
        return Finding.of(rule, Message.of(rule.code() + type(subject), paragraph.address(), opening.text()), paragraph.address().toString(), words(paragraph))
                .with(usual ? rule.severity() : Severity.NOTE)
                .with(new Fix(Message.of(rule.code() + ".fix" + type(subject), opening.text()), applicability(opening), emphasis(paragraph)));
    }

    /** A text copied from a page has no italics at all; that is one thing to say, not forty. */
    private static Finding allPlain(Subject subject, List<Paragraph> plain, RuleInfo rule) {
        Paragraph first = plain.get(0);
        List<Edit> edits = plain.stream().flatMap(paragraph -> emphasis(paragraph).stream()).toList();
        boolean known = plain.stream().allMatch(paragraph -> paragraph.opening().orElseThrow().known());
        return Finding.of(rule, Message.of(rule.code() + ".all" + type(subject), first.address(), plain.get(plain.size() - 1).address()), first.address().toString(),
                words(first)).with(new Fix(Message.of(rule.code() + ".fixall" + type(subject)), known ? Applicability.SAFE : Applicability.UNSAFE, edits));
    }

    /** What a language sets in bold is not said to be set in italics. */
    public static String type(Subject subject) {
        return subject.language().emphasisIsBold() ? ".apart" : "";
    }

    private static Applicability applicability(Opening opening) {
        return opening.known() ? Applicability.SAFE : Applicability.UNSAFE;
    }

    private static List<Edit> emphasis(Paragraph paragraph) {
        Span words = words(paragraph);
        return List.of(Edit.insert(words.start(), MARK), Edit.insert(words.end(), MARK));
    }

    private static Span words(Paragraph paragraph) {
        return paragraph.prose().span(0, paragraph.opening().orElseThrow().end());
    }

    /** A finding for each paragraph that opens with words no list has. */
    public static List<Finding> unknown(Subject subject, Kind kind, RuleInfo rule) {
        return subject.resolution().paragraphs(kind).stream()
                .filter(paragraph -> !paragraph.prose().isEmpty() && paragraph.opening().filter(Opening::known).isEmpty())
                .map(paragraph -> unknown(paragraph, rule))
                .toList();
    }

    private static Finding unknown(Paragraph paragraph, RuleInfo rule) {
        int end = paragraph.opening().map(Opening::end).orElse(paragraph.text().length());
        return Finding.of(rule, Message.of(rule.code(), paragraph.address(), paragraph.text().substring(0, end)), paragraph.address().toString(),
                paragraph.prose().span(0, end));
    }
}
