package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.model.Paragraph;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/** Joins what a page end has cut; what stood between the halves (notes, a page number) goes after the paragraph, and no word is lost. */
final class CutJoint {
    private static final int LONGEST_WRAPPED = 160;
    private static final double WRAPPED_SHARE = 0.3;

    private CutJoint() {}

    /** @param cut the source between the halves, which holds a line end */
    static List<Edit> edits(SourceText source, Paragraph paragraph, Span cut) {
        String between = source.slice(cut);
        int first = between.indexOf('\n');
        int last = between.lastIndexOf('\n');
        int from = first > 0 && between.charAt(first - 1) == '\r' ? first - 1 : first;
        String lineEnd = between.substring(from, first + 1);
        String lifted = between.substring(first, last).strip();
        List<Edit> edits = new ArrayList<>();
        String joint = first < last && isWrapped(source.content()) ? lineEnd : isSpaced(paragraph, cut) ? " " : "";
        edits.add(new Edit(new Span(cut.start() + from, cut.start() + last + 1), joint));
        if (!lifted.isEmpty()) {
            int place = lineEndAfter(source.content(), paragraph.span().end());
            edits.add(Edit.insert(place, lineEnd + lineEnd + lifted + (isBeforeBlank(source.content(), place) ? "" : lineEnd)));
        }
        return edits;
    }

    /** Where lines end at a margin, one that is longer would say that the others end of themselves. */
    private static boolean isWrapped(String content) {
        String[] lines = content.split("\r?\n", -1);
        int words = 0;
        int wrapped = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].length() > LONGEST_WRAPPED) {
                return false;
            }
            words += lines[i].isBlank() ? 0 : 1;
            wrapped += i > 0 && !lines[i].isBlank() && !lines[i - 1].isBlank() ? 1 : 0;
        }
        return wrapped > WRAPPED_SHARE * words;
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

    private static boolean isBeforeBlank(String content, int lineEnd) {
        int next = content.indexOf('\n', lineEnd) + 1;
        int end = content.indexOf('\n', next);
        return next == 0 || content.substring(next, end < 0 ? content.length() : end).isBlank();
    }
}
