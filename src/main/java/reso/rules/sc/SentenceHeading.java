package reso.rules.sc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.language.PrintedLabel;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.Span;

/** A paragraph that a converter has made a heading: it opens like one, or ends in the middle of the sentence. */
public final class SentenceHeading implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC116", "sentence-heading");
    private static final Pattern MARKS = Pattern.compile("#{1,6}[ \\t]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.resolution().everything().stream()
                .filter(paragraph -> paragraph.is(Kind.HEADING) && isSentence(subject.language(), paragraph.text()))
                .map(paragraph -> finding(subject, paragraph)).toList();
    }

    /** A heading may open like a paragraph («Reaffirming commitments»); only with a clause mark at its end, or a number before, it is one. */
    private static boolean isSentence(Language language, String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return false;
        }
        Optional<PrintedLabel> label = PrintedLabel.scan(bare).filter(PrintedLabel::isNumber);
        String words = label.map(printed -> bare.substring(Math.min(bare.length(), printed.length()))).orElse(bare);
        boolean opens = language.lexicon().longest(Folded.fold(words)).isPresent();
        char last = bare.charAt(bare.length() - 1);
        boolean clause = last == language.typography().comma() || last == language.typography().semicolon();
        return opens && (clause || label.isPresent());
    }

    private static Finding finding(Subject subject, Paragraph heading) {
        Finding finding = Finding.of(INFO, Message.of("SC116", heading.text()), heading.address().toString(), heading.span());
        String content = subject.source().content();
        int start = Lifted.lineStart(content, heading.span().start());
        Matcher marks = MARKS.matcher(content).region(start, content.length());
        return marks.lookingAt() && marks.end() > start
                ? finding.with(new Fix(Message.of("SC116.fix"), Applicability.UNSAFE, List.of(Edit.delete(new Span(start, marks.end()))))) : finding;
    }
}
