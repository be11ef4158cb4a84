package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.language.Language;
import reso.language.PrintedLabel;
import reso.model.Note;
import reso.model.NoteStyle;
import reso.model.Prose;
import reso.text.Span;

/**
 * Notes of text copied from a page: their texts stand at the page foot behind a bare number, their marks are bare digits glued
 * to a word or a comma. Nothing but the sequence tells them from years, quantities and symbols: note 4 stands after note 3, and
 * its mark between the mark of note 3 and the foot of its page.
 */
final class BareNotes {
    /** Lines of one page that might begin the same note; each is weighed against all that stands before it. */
    private static final int MOST_TRIED = 50;
    private static final int MOST_NOTE_LINES = 25;
    private static final int HIGHEST = 400;
    private static final int LINES_OF_A_PAGE = 50;
    private static final int LINES_OF_A_PLAIN_NOTE = 5;
    private static final String END_MARKS = ".;:。；：؛";

    private final List<Line> lines;
    private final boolean[] lifted;
    private final int bodyStart;
    private final List<Note> notes = new ArrayList<>();
    private final BareCalls calls;
    private final boolean bracketed;
    private final boolean[] sure;
    private int expected = 1;

    /**
     * @param lines changed in place where a digit turns out to be a mark
     * @param lifted what is no running text; set for the lines of notes
     * @param language whose numbers tell notes from other things
     * @param bodyStart where notes may begin to stand; marks may stand before it
     * @param starts tells the paragraphs that end the notes above them
     */
    BareNotes(List<Line> lines, boolean[] lifted, Language language, int bodyStart, LineStarts starts) {
        this.lines = lines;
        this.lifted = lifted;
        this.bodyStart = bodyStart;
        this.bracketed = language.typography().notesInBrackets();
        this.sure = SureBeginnings.among(lines, bodyStart, starts);
        this.calls = new BareCalls(lines, lifted, language.countedThings());
    }

    List<Note> lift() {
        pages();
        if (notes.isEmpty()) {
            expected = lowest();
            if (expected > 0) {
                calls.seekSetApart();
                pages();
            }
        }
        return notes;
    }

    /**
     * The number of the first note in a volume whose notes are numbered through all its resolutions: 13 where «13 Ibid., document
     * S/842» and the notes after it stand at the end; 0 where no two notes, or one with a clear mark, do.
     */
    private int lowest() {
        for (int i = bodyStart; i < lines.size(); i++) {
            expected = lifted[i] ? -1 : number(lines.get(i));
            if (expected > 1 && begins(lines.get(i)) && isFoot(i, pageEnd(i)) && (run(i, pageEnd(i)) > 1 || calls.strength(expected, i) > 1)) {
                return expected;
            }
        }
        return 0;
    }

    /** The words of a note begin with a capital letter, or are of a script that has none. */
    private static boolean begins(Line line) {
        int word = numberLength(line.text()) + 1;
        return word < line.text().length() && !Character.isLowerCase(line.text().charAt(word));
    }

    private int pageEnd(int from) {
        int end = from;
        while (end < lines.size() && !lifted[end]) {
            end++;
        }
        return end;
    }

    private void pages() {
        int start = bodyStart;
        while (start < lines.size()) {
            int end = pageEnd(start);
            foot(start, end);
            start = end + 1;
        }
    }

    /** Takes the notes at the end of the lines from {@code start} to {@code end}, a page. */
    private void foot(int start, int end) {
        while (true) {
            int first = firstNoteLine(start, end);
            if (first < 0) {
                return;
            }
            int number = expected;
            for (int at = first; at < end && number(lines.get(at)) == expected; expected++) {
                int next = noteEnd(at, end);
                note(at, next);
                at = next;
            }
            // Only now, so that no digit of these notes is taken for a call of one of them.
            for (; number < expected; number++) {
                if (!calls.claim(number, first) && !calls.claimAhead(number, nextPage(end))) {
                    calls.claimFree(number, first);
                }
            }
        }
    }

    /**
     * The line before {@code end} that begins with the expected number, has a mark before it to answer to, and starts the longest
     * run of notes: a date that a note's own text breaks before is followed by no second note.
     */
    private int firstNoteLine(int start, int end) {
        int best = -1;
        int longest = 0;
        int tried = 0;
        for (int i = end - 1; i >= start && tried < MOST_TRIED; i--) {
            if (number(lines.get(i)) == expected && isFoot(i, end)) {
                tried++;
                int run = run(i, end);
                int signs = calls.strength(expected, i) + (run > 1 ? 1 : 0) + (isUnderRule(i) || followsAnEnd(i) ? 1 : 0);
                if (run > longest && (signs > 1 || isComplete(i, end))) {
                    best = i;
                    longest = run;
                }
            }
        }
        return best;
    }

    private boolean isUnderRule(int i) {
        return i > 0 && lifted[i - 1] && (lines.get(i - 1).sort() == Line.Sort.RULE || Furniture.isUnderscores(lines.get(i - 1).text().strip()));
    }

    private boolean followsAnEnd(int i) {
        String before = i > 0 ? lines.get(i - 1).text().strip() : "";
        return !before.isEmpty() && END_MARKS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A sentence may begin on one page and carry its mark on the next. */
    private int nextPage(int end) {
        return Math.min(lines.size(), end + LINES_OF_A_PAGE);
    }

    /** A note that nothing on its page calls is one all the same where it stands at the page foot and ends in a full stop. */
    private boolean isComplete(int from, int end) {
        int stop = noteEnd(from, end);
        String last = lines.get(stop - 1).text().strip();
        return begins(lines.get(from)) && from > 0 && expected > 1 && stop - from <= LINES_OF_A_PLAIN_NOTE && (last.endsWith(".") || last.endsWith("。"));
    }

    /** How many notes follow one another from this line on. */
    private int run(int from, int end) {
        int count = 0;
        for (int at = from; at < end && number(lines.get(at)) == expected + count; at = noteEnd(at, end)) {
            count++;
        }
        return count;
    }

    /** From here to the page end only notes stand, or notes and then the text that a blank line or its number sets off. */
    private boolean isFoot(int from, int end) {
        if (from == 0) {
            return false;
        }
        int at = from;
        while (at < end && number(lines.get(at)) >= expected) {
            at = noteEnd(at, end);
        }
        return at == end || lines.get(at).startsBlock() || sure[at];
    }

    private int noteEnd(int at, int end) {
        int next = at + 1;
        while (next < end && next - at < MOST_NOTE_LINES && !lines.get(next).startsBlock() && !lifted[next] && !sure[next]
                && number(lines.get(next)) != number(lines.get(at)) + 1) {
            next++;
        }
        return next;
    }

    private void note(int from, int to) {
        Line first = lines.get(from);
        int length = numberLength(first.text());
        ProseBuilder words = new ProseBuilder();
        int skip = length;
        while (skip < first.text().length() && Character.isWhitespace(first.text().charAt(skip))) {
            skip++;
        }
        words.add(first.prose().from(skip));
        lines.subList(from + 1, to).forEach(line -> words.add(line.prose()));
        Prose prose = words.build();
        Span mark = first.prose().span(0, length);
        notes.add(new Note(String.valueOf(expected), mark, NoteStyle.BARE, prose, prose.runs().isEmpty() ? mark : mark.to(prose.span())));
        for (int i = from; i < to; i++) {
            lifted[i] = true;
        }
    }

    /** The number that a line begins with where words follow it, or -1. */
    private int number(Line line) {
        String text = line.text();
        int length = numberLength(text);
        boolean spaced = length > 0 && length < text.length() && (Character.isWhitespace(text.charAt(length)) || Character.isSpaceChar(text.charAt(length)));
        boolean dressed = text.startsWith("(") && !bracketed;
        if (!spaced || dressed || line.sort() != Line.Sort.WORDS || isParagraphNumber(text)) {
            return -1;
        }
        String digits = text.substring(0, length).replaceAll("[()/]", "");
        int value = Integer.parseInt(digits);
        boolean dash = length + 1 < text.length() && "-–".indexOf(text.charAt(length + 1)) >= 0;
        return value > 0 && value <= HIGHEST && !dash ? value : -1;
    }

    /** {@code 1 bis.} numbers a paragraph put in by an amendment. */
    private static boolean isParagraphNumber(String text) {
        return PrintedLabel.scan(text).filter(PrintedLabel::isNumber).isPresent();
    }

    private static int numberLength(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '(' ? 1 : 0;
        int end = start;
        while (end < text.length() && end - start < 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == start) {
            return 0;
        }
        if (start == 1) {
            return end < text.length() && text.charAt(end) == ')' ? end + 1 : 0;
        }
        return end < text.length() && text.charAt(end) == '/' ? end + 1 : end;
    }
}
