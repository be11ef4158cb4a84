package reso.model;

import java.util.ArrayList;
import java.util.List;
import reso.language.Folded;
import reso.text.Signs;
import reso.text.Span;

/**
 * The words of a paragraph as they read: joined across page ends, without label, emphasis marks and note marks. It remembers
 * where each character came from, so that a place in {@link #text} leads back to the source.
 */
public final class Prose {
    /** No words at all; stands at the start of the source. */
    public static final Prose EMPTY = new Prose(List.of(), List.of(), List.of());

    private final List<Run> runs;
    private final List<NoteCall> calls;
    private final List<Span> cuts;
    private final int[] starts;
    private final String text;
    private final boolean emphasised;
    private final int emphasisEnd;
    private double emphasisedShare = -1;
    private Folded folded;
    private Signs signs;

    /**
     * @param runs in reading order
     * @param calls in reading order, with offsets in the joined text
     * @param cuts the stretches of source between two pieces that a page end parted
     */
    public Prose(List<Run> runs, List<NoteCall> calls, List<Span> cuts) {
        this.runs = List.copyOf(runs);
        this.calls = List.copyOf(calls);
        this.cuts = List.copyOf(cuts);
        this.starts = new int[runs.size() + 1];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            starts[i] = joined.length();
            joined.append(runs.get(i).text());
        }
        starts[runs.size()] = joined.length();
        this.text = joined.toString();
        this.emphasised = runs.stream().anyMatch(run -> run.emphasis().isMarked());
        this.emphasisEnd = emphasised ? endOfFirstEmphasis() : 0;
    }

    public String text() {
        return text;
    }

    /** The words as they are compared with word lists, folded when first asked for; two threads that ask at once fold twice. */
    public Folded folded() {
        if (folded == null) {
            folded = Folded.of(text);
        }
        return folded;
    }

    /** Which signs the words have, looked through when first asked. */
    public Signs signs() {
        if (signs == null) {
            signs = Signs.of(text);
        }
        return signs;
    }

    public List<Run> runs() {
        return runs;
    }

    public List<NoteCall> calls() {
        return calls;
    }

    public List<Span> cuts() {
        return cuts;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** From the first character to the last, what stands between pieces included. */
    public Span span() {
        return runs.isEmpty() ? Span.at(0) : runs.get(0).span().to(runs.get(runs.size() - 1).span());
    }

    /** Where the characters from {@code start} to {@code end} of the text stand in the source. */
    public Span span(int start, int end) {
        int from = sourceOffset(start);
        return start >= end ? Span.at(from) : new Span(from, Math.max(from, sourceEnd(end)));
    }

    /** Where the character at {@code offset} stands; the end of the text lies after its last character. */
    public int sourceOffset(int offset) {
        if (offset >= text.length()) {
            return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).span().end();
        }
        int index = runAt(offset);
        Run run = runs.get(index);
        return run.isLinear() ? run.span().start() + offset - starts[index] : run.span().start();
    }

    private int sourceEnd(int end) {
        int index = runAt(end - 1);
        Run run = runs.get(index);
        return run.isLinear() ? run.span().start() + end - starts[index] : run.span().end();
    }

    private int runAt(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < runs.size() && starts[index + 1] <= offset) {
            index++;
        }
        return index;
    }

    /** The words of the last run that is not blank and ends at a place of the source or before it; none where there is none. */
    public String lastWordsBefore(int sourceOffset) {
        int index = runsUntil(sourceOffset);
        while (index > 0 && runs.get(index - 1).text().isBlank()) {
            index--;
        }
        return index == 0 ? "" : runs.get(index - 1).text();
    }

    /** Whether a space that stands nowhere in the source joins two pieces at a place of it. */
    public boolean hasSpaceAt(int sourceOffset) {
        for (int i = runsUntil(sourceOffset); i > 0 && runs.get(i - 1).span().end() == sourceOffset; i--) {
            if (runs.get(i - 1).text().equals(" ") && runs.get(i - 1).span().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** How many runs end at a place of the source or before it. */
    private int runsUntil(int sourceOffset) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).span().end() <= sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the character at {@code offset} is set apart. */
    public Emphasis emphasisAt(int offset) {
        return text.isEmpty() ? Emphasis.NONE : runs.get(runAt(Math.min(offset, text.length() - 1))).emphasis();
    }

    /** Whether any of the words are set apart. */
    boolean isEmphasised() {
        return emphasised;
    }

    /** The offset after the emphasised words that the text begins with; spaces between two such runs belong to them. */
    public int emphasisEnd() {
        return emphasisEnd;
    }

    private int endOfFirstEmphasis() {
        int end = 0;
        for (int i = 0; i < runs.size(); i++) {
            boolean blank = runs.get(i).text().isBlank();
            if (!blank && !runs.get(i).emphasis().isMarked()) {
                break;
            }
            end = blank ? end : starts[i + 1];
        }
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many letters of the text are set apart, of how many in all. */
    public double emphasisedShare() {
        if (emphasisedShare < 0) {
            emphasisedShare = emphasised ? shareOfEmphasis() : 0;
        }
        return emphasisedShare;
    }

    private double shareOfEmphasis() {
        int marked = 0;
        int all = 0;
        for (Run run : runs) {
            int letters = (int) run.text().chars().filter(Character::isLetter).count();
            all += letters;
            marked += run.emphasis().isMarked() ? letters : 0;
        }
        return all == 0 ? 0 : (double) marked / all;
    }

    /** The words from {@code start} to the end, with the note calls that stand there. */
    public Prose from(int start) {
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (starts[i + 1] > start) {
                Run run = runs.get(i);
                int cut = Math.max(0, start - starts[i]);
                kept.add(cut == 0 ? run : tail(run, cut));
            }
        }
        List<NoteCall> moved = calls.stream().filter(call -> call.offset() >= start).map(call -> call.at(call.offset() - start)).toList();
        return new Prose(kept, moved, cuts);
    }

    private static Run tail(Run run, int cut) {
        Span span = run.isLinear() ? new Span(run.span().start() + cut, run.span().end()) : run.span();
        return new Run(run.text().substring(cut), span, run.emphasis(), run.link());
    }

    @Override
    public String toString() {
        return text;
    }
}
