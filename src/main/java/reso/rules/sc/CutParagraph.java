package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A paragraph that the end of a page has cut in two. */
public final class CutParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC102", "cut-paragraph");
    private static final String CLAUSE_ENDS = ",，،";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (Span cut : paragraph.prose().cuts()) {
                if (isPageEnd(subject, cut)) {
                    found.add(finding(subject, paragraph, cut));
                }
            }
        }
        return found;
    }

    /** One empty line after a comma is no sign of a page end: the second half may be a paragraph whose opening was not known. */
    private static boolean isPageEnd(Subject subject, Span cut) {
        String between = subject.source().slice(cut);
        boolean comma = cut.start() > 0 && CLAUSE_ENDS.indexOf(subject.source().content().charAt(cut.start() - 1)) >= 0;
        return !comma || between.chars().filter(c -> c == '\n').count() > 2 || !between.replace("*", "").isBlank();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, Span cut) {
        String before = lastWord(paragraph, cut.start());
        Finding finding = Finding.of(INFO, Message.of("SC102", paragraph.address(), before), paragraph.address().toString(), cut);
        String between = subject.source().slice(cut);
        int first = between.indexOf('\n');
        int last = between.lastIndexOf('\n');
        return first < 0 ? finding : finding.with(new Fix(Message.of("SC102.fix"), Applicability.SAFE, joined(subject, paragraph, cut, first, last)));
    }

    /** What stood between the halves (notes, a page number) goes after the paragraph; no word is lost. */
    private static List<Edit> joined(Subject subject, Paragraph paragraph, Span cut, int first, int last) {
        String between = subject.source().slice(cut);
        int from = first > 0 && between.charAt(first - 1) == '\r' ? first - 1 : first;
        String lineEnd = between.substring(from, first + 1);
        String lifted = between.substring(first, last).strip();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(new Span(cut.start() + from, cut.start() + last + 1), isSpaced(paragraph, cut) ? " " : ""));
        if (!lifted.isEmpty()) {
            edits.add(Edit.insert(lineEndAfter(subject.source().content(), paragraph.span().end()), lineEnd + lineEnd + lifted));
        }
        return edits;
    }

    /** The reader has put a space between the halves, unless a hyphen or the script wants none. */
    private static boolean isSpaced(Paragraph paragraph, Span cut) {
        return paragraph.prose().runs().stream().anyMatch(run -> run.text().equals(" ") && run.span().equals(Span.at(cut.start())));
    }

    private static int lineEndAfter(String content, int offset) {
        int end = content.indexOf('\n', offset);
        if (end < 0) {
            return content.length();
        }
        return end > offset && content.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private static String lastWord(Paragraph paragraph, int offset) {
        String text = paragraph.prose().runs().stream().filter(run -> run.span().end() <= offset && !run.text().isBlank())
                .reduce((first, second) -> second).map(run -> run.text().strip()).orElse("");
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
