package reso.renumber;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.model.LabelPrinter;
import reso.model.Prose;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/**
 * The changes of one reference, made together or not at all. What takes the place of words takes the place of nothing else: where
 * the source has more between them than the words themselves, a note call, a link or a page end, they cannot be changed.
 */
final class Rewording {
    private static final Pattern MARK = Pattern.compile("(?<tag></?(?:i|em|b|strong)>)|[*_]{1,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("(?:\\s|\\p{Z}|&nbsp;|&#160;)+");

    private static final int LONGEST_MARK = "<strong>".length();

    private final Prose prose;
    private final SourceText source;
    private final List<Edit> edits = new ArrayList<>();
    private boolean possible = true;

    Rewording(Prose prose, SourceText source) {
        this.prose = prose;
        this.source = source;
    }

    String text() {
        return prose.text();
    }

    /** Whether the source has nothing but the words themselves there. */
    boolean isPlain(int start, int end) {
        return isSame(source.slice(prose.span(start, end)), text().substring(start, end));
    }

    /** Puts {@code now} in the place of the words, in the digits that they have. */
    void replace(int start, int end, String now) {
        String old = text().substring(start, end);
        String printed = LabelPrinter.inDigitsOf(old, now);
        if (printed.equals(old) || start >= end) {
            return;
        }
        Optional<Span> place = place(start, end, printed.isEmpty());
        place.ifPresent(span -> edits.add(new Edit(span, printed)));
        possible &= place.isPresent();
    }

    void cannotBe() {
        possible = false;
    }

    /** Nothing where one of the changes cannot be made. */
    Optional<List<Edit>> edits() {
        return possible ? Optional.of(List.copyOf(edits)) : Optional.empty();
    }

    /** Where the words stand, with the marks of emphasis that are round some of them and nothing else. */
    private Optional<Span> place(int start, int end, boolean gone) {
        Span span = prose.span(start, end);
        String there = source.slice(span);
        String words = text().substring(start, end);
        if (isSame(there, words)) {
            return Optional.of(gone ? withMarks(span) : span);
        }
        if (!isSame(MARK.matcher(there).replaceAll(""), words)) {
            return Optional.empty();
        }
        return closing(there).filter(marks -> source.content().startsWith(marks, span.end()))
                .map(marks -> new Span(span.start(), span.end() + marks.length()));
    }

    /** Marks that nothing would be left between. */
    private Span withMarks(Span span) {
        Matcher marks = MARK.matcher(source.content()).region(Math.max(0, span.start() - LONGEST_MARK), span.start());
        while (marks.find()) {
            String words = source.content().substring(marks.start(), span.end());
            if (marks.end() == span.start()) {
                return closing(words).filter(closes -> !closes.isEmpty() && source.content().startsWith(closes, span.end()))
                        .map(closes -> new Span(marks.start(), span.end() + closes.length())).orElse(span);
            }
        }
        return span;
    }

    /** The marks that close what the words open; nothing where they close what they have not opened. */
    private static Optional<String> closing(String there) {
        Deque<String> open = new ArrayDeque<>();
        Matcher marks = MARK.matcher(there);
        while (marks.find()) {
            String closes = marks.group("tag") == null ? marks.group() : marks.group().replaceFirst("^<(?!/)", "</");
            boolean begins = marks.group("tag") == null ? !closes.equals(open.peek()) : !marks.group().startsWith("</");
            if (begins) {
                open.push(closes);
            } else if (!closes.equals(open.poll())) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("", open));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || SPACE.matcher(one).replaceAll(" ").equals(SPACE.matcher(other).replaceAll(" "));
    }
}
