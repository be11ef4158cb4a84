package reso.model;

import reso.language.Language;
import reso.text.Edit;
import reso.text.Span;

/**
 * The mark that the words of a paragraph end with. Closing quotation marks and brackets after it are passed over («… persons.”»),
 * and so is a note mark that a scan has left as a figure, and the conjunction that may follow the semicolon of a list («…; and»,
 * «…; and,»).
 *
 * @param mark the mark alone, or {@link #NONE}
 * @param start the offset in the prose where the mark begins, with the spaces before it
 * @param end the offset after the mark; both are the end of the words where there is none
 */
public record EndMark(Prose prose, char mark, int start, int end) {
    /** Stands for a mark that is missing. */
    public static final char NONE = '\0';

    private static final String MARKS = ".,;:!?…。，、；：！？،؛؟．";
    private static final String CLAUSE_MARKS = ",;，；،؛、";
    private static final String TELLING = "!?…！？؟";
    private static final int LONGEST_NOTE = 3;
    private static final String CLOSERS = "\"'”’»)]）］』」》“*_";

    public static EndMark of(Prose prose, Language language) {
        EndMark plain = before(prose, prose.text().length());
        if (plain.mark == NONE) {
            return afterConjunction(prose, prose.text().length(), language, plain);
        }
        EndMark inner = plain.mark == language.typography().comma() ? afterConjunction(prose, plain.start, language, plain) : plain;
        return inner.mark == language.typography().semicolon() ? inner : plain;
    }

    private static EndMark before(Prose prose, int from) {
        String text = prose.text();
        int end = from;
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || isSpace(text.charAt(end - 1)))) {
            end--;
        }
        end = beforeBareNote(text, end);
        if (end == 0 || MARKS.indexOf(text.charAt(end - 1)) < 0) {
            return new EndMark(prose, NONE, text.length(), text.length());
        }
        return new EndMark(prose, text.charAt(end - 1), spacesBefore(text, end - 1), end);
    }

    /** Scans leave the mark of a note as a figure after the comma: «member States, 7». */
    private static int beforeBareNote(String text, int end) {
        int digits = end;
        while (digits > 0 && end - digits < LONGEST_NOTE && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int mark = spacesBefore(text, digits);
        return digits < end && mark < digits && mark > 0 && CLAUSE_MARKS.indexOf(text.charAt(mark - 1)) >= 0 ? mark : end;
    }

    /** The offset where the spaces before {@code at} begin. */
    public static int spacesBefore(String text, int at) {
        int start = at;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static EndMark afterConjunction(Prose prose, int until, Language language, EndMark otherwise) {
        String text = prose.text().substring(0, until);
        for (String word : language.conjunctions()) {
            int start = text.length() - word.length();
            if (start > 0 && text.endsWith(word) && !Character.isLetterOrDigit(text.charAt(start - 1))) {
                EndMark mark = before(prose, start);
                return mark.mark == language.typography().semicolon() || mark.mark == language.typography().comma() ? mark : otherwise;
            }
        }
        return otherwise;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public boolean is(char wanted) {
        return mark == wanted;
    }

    /** True for a comma or a semicolon of any script: the clause goes on, whichever of the two was meant. */
    public boolean isClauseMark() {
        return CLAUSE_MARKS.indexOf(mark) >= 0;
    }

    public boolean isMissing() {
        return mark == NONE;
    }

    /** Whether another mark may simply take its place: a question, an exclamation or dots that leave a place open say more than where words end. */
    public boolean isReplaceable() {
        return !isMissing() && TELLING.indexOf(mark) < 0 && !(end > 1 && prose.text().charAt(end - 2) == mark);
    }

    /** Where the mark stands in the source, or would stand. */
    public Span span() {
        return isMissing() ? Span.at(prose.sourceOffset(end)) : prose.span(end - 1, end);
    }

    /** The change that puts {@code mark} in its place; a missing mark goes after the last note mark where {@code calls} come first. */
    public Edit become(String wanted, boolean callsFirst) {
        if (isMissing()) {
            int last = prose.calls().stream().filter(call -> callsFirst && call.offset() >= end).mapToInt(call -> call.span().end()).max().orElse(0);
            return Edit.insert(Math.max(last, prose.sourceOffset(end)), wanted);
        }
        Span whole = prose.span(start, end);
        return new Edit(whole.length() == end - start ? whole : span(), wanted);
    }

    @Override
    public String toString() {
        return isMissing() ? "" : String.valueOf(mark);
    }
}
