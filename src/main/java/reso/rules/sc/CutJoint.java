package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.LineIndex;
import reso.text.SourceText;
import reso.text.Span;

/** Joins the halves of paragraphs that the ends of pages have parted. */
final class CutJoint {
    private static final int LONGEST_WRAPPED = 160;
    private static final double WRAPPED_SHARE = 0.3;

    private final Subject subject;
    private final String content;
    private Boolean wrapped;

    CutJoint(Subject subject) {
        this.subject = subject;
        this.content = subject.source().content();
    }

    /**
     * The edits that set the halves on one line and put what stood between (notes, a page number) after the paragraph, so that
     * no word is lost; none where the halves stand on one line already.
     *
     * @param dropped what of it goes away, page furniture
     */
    List<Edit> join(Paragraph paragraph, Span cut, List<Span> dropped) {
        String between = subject.source().slice(cut);
        int from = Lifted.lineEnd(between, 0);
        int last = Lifted.lineStart(between, between.length());
        if (from == between.length()) {
            return List.of();
        }
        String lineEnd = Lifted.lineBreak(between);
        String lifted = without(dropped, content, new Span(cut.start() + from, cut.start() + last)).strip().replaceAll("(?:(?:\r\n|\r(?!\n)|\n)[ \t]*){3,}+", lineEnd + lineEnd);
        List<Edit> edits = new ArrayList<>();
        boolean ownLine = last > Lifted.nextLine(between, from) && isWrapped();
        edits.add(new Edit(new Span(cut.start() + from, cut.start() + last), ownLine ? lineEnd : isSpaced(paragraph, cut) ? " " : ""));
        if (!lifted.isEmpty()) {
            int place = Lifted.lineEnd(content, paragraph.span().end());
            edits.add(Edit.insert(place, lineEnd + lineEnd + lifted + (isBeforeBlank(content, place) ? "" : lineEnd)));
        }
        return edits;
    }

    private static String without(List<Span> dropped, String content, Span span) {
        StringBuilder kept = new StringBuilder();
        int at = span.start();
        for (Span one : dropped) {
            if (one.start() >= at && one.end() <= span.end()) {
                kept.append(content, at, one.start());
                at = one.end();
            }
        }
        return kept.append(content, at, span.end()).toString();
    }

    /** Looked at once for all joints of a draft. */
    private boolean isWrapped() {
        if (wrapped == null) {
            wrapped = isWrapped(subject.source());
        }
        return wrapped;
    }

    /** Where lines end at a margin, one that is longer would say that the others end of themselves. */
    private static boolean isWrapped(SourceText source) {
        LineIndex lines = source.lines();
        int words = 0;
        int wrapped = 0;
        boolean blankBefore = true;
        for (int line = 1; line <= lines.count(); line++) {
            Span span = new Span(lines.start(line), lines.end(line));
            if (span.length() > LONGEST_WRAPPED) {
                return false;
            }
            boolean blank = source.slice(span).isBlank();
            words += blank ? 0 : 1;
            wrapped += blank || blankBefore ? 0 : 1;
            blankBefore = blank;
        }
        return wrapped > WRAPPED_SHARE * words;
    }

    private static boolean isBeforeBlank(String content, int lineEnd) {
        int next = Lifted.nextLine(content, lineEnd);
        return content.substring(next, Lifted.lineEnd(content, next)).isBlank();
    }

    /** The reader has put a space between the halves, unless a hyphen or the script wants none. */
    private static boolean isSpaced(Paragraph paragraph, Span cut) {
        return paragraph.prose().hasSpaceAt(cut.start());
    }
}
