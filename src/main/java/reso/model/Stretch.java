package reso.model;

import java.util.ArrayList;
import java.util.List;
import reso.text.SourceText;
import reso.text.Span;

/**
 * Words that are set apart without a break, and the marks that do it: {@code *Urges*}. A page end is a break.
 *
 * @param start UTF-16 offset of the first of the words in the prose
 * @param end the offset after the last
 * @param opener the marks before them in the source; empty where emphasis was not written with asterisks or underscores
 * @param closer the marks after them
 */
public record Stretch(int start, int end, Span opener, Span closer) {
    private static final int LONGEST_MARK = 3;

    /** The stretches of a prose in reading order. */
    public static List<Stretch> of(Prose prose, SourceText source) {
        return of(prose, source, false);
    }

    /** The same, each by its own marks: {@code *Urges* *all*} are two. */
    public static List<Stretch> written(Prose prose, SourceText source) {
        return of(prose, source, true);
    }

    private static List<Stretch> of(Prose prose, SourceText source, boolean written) {
        if (!prose.isEmphasised()) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        int at = 0;
        int start = -1;
        int end = -1;
        for (Run run : prose.runs()) {
            boolean marked = run.emphasis().isMarked() && !run.text().isBlank();
            if (start >= 0 && (!marked && !run.text().isBlank() || marked && (isCut(prose, end, at) || written && isParted(prose, source, end, at)))) {
                found.add(between(prose, source, start, end));
                start = -1;
            }
            at += run.text().length();
            if (marked) {
                start = start < 0 ? at - run.text().length() : start;
                end = at;
            }
        }
        if (start >= 0) {
            found.add(between(prose, source, start, end));
        }
        return found;
    }

    private static boolean isCut(Prose prose, int end, int start) {
        int from = prose.span(Math.max(0, end - 1), end).end();
        int to = prose.sourceOffset(start);
        return prose.cuts().stream().anyMatch(cut -> from <= cut.start() && cut.end() <= to);
    }

    private static boolean isParted(Prose prose, SourceText source, int end, int start) {
        Span between = new Span(prose.span(end - 1, end).end(), prose.sourceOffset(start));
        return source.slice(between).chars().anyMatch(c -> isMark((char) c));
    }

    private static Stretch between(Prose prose, SourceText source, int start, int end) {
        Span words = prose.span(start, end);
        String text = source.content();
        int before = words.start();
        while (before > 0 && words.start() - before < LONGEST_MARK && isMark(text.charAt(before - 1))) {
            before--;
        }
        int after = words.end();
        while (after < text.length() && after - words.end() < LONGEST_MARK && isMark(text.charAt(after))) {
            after++;
        }
        return new Stretch(start, end, new Span(before, words.start()), new Span(words.end(), after));
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }

    /** Whether the marks before and after are of the same length, so that they can be moved. */
    public boolean isMovable() {
        return !opener.isEmpty() && opener.length() == closer.length();
    }
}
