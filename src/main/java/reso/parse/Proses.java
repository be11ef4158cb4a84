package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Prose;
import reso.model.Run;
import reso.text.Span;

/** Cuts of prose that reading needs: the part before a place, the part without a glued note number. */
final class Proses {
    private Proses() {}

    /** The words before {@code end}. */
    static Prose to(Prose prose, int end) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : prose.runs()) {
            if (at + run.text().length() <= end) {
                runs.add(run);
            } else if (at < end) {
                runs.add(piece(run, 0, end - at));
            }
            at += run.text().length();
        }
        List<NoteCall> calls = prose.calls().stream().filter(call -> call.offset() < end).toList();
        return new ProseBuilder().add(new Prose(runs, calls, prose.cuts())).build();
    }

    /** A note's own mark is not a call. */
    static Prose withoutFirstCall(Prose prose) {
        boolean own = !prose.calls().isEmpty() && prose.calls().get(0).offset() == 0;
        return own ? new Prose(prose.runs(), prose.calls().subList(1, prose.calls().size()), prose.cuts()) : prose;
    }

    /** The same words with the characters from {@code start} to {@code end} read as the mark of a note; a space before one that stands free goes with it. */
    static Prose withCall(Prose prose, int mark, int after, String marker) {
        int end = beforePunctuation(prose.text(), after);
        int start = free(prose.text(), end) ? blankBefore(prose.text(), mark) : mark;
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : prose.runs()) {
            int length = run.text().length();
            if (at + length <= start || at >= end) {
                runs.add(run);
            } else {
                addIfWords(runs, run, 0, start - at);
                addIfWords(runs, run, end - at, length);
            }
            at += length;
        }
        Span span = prose.span(mark, after);
        List<NoteCall> calls = new ArrayList<>();
        prose.calls().forEach(call -> calls.add(call.offset() < end ? call
                : new NoteCall(call.marker(), call.span(), call.style(), call.offset() - (end - start))));
        calls.add(new NoteCall(marker, span, NoteStyle.BARE, start));
        calls.sort(java.util.Comparator.comparing(NoteCall::span));
        return new Prose(runs, calls, prose.cuts());
    }

    private static boolean free(String text, int end) {
        return end == text.length() || Character.isWhitespace(text.charAt(end)) || ",;.:".indexOf(text.charAt(end)) >= 0;
    }

    /** «l’enfant 2 , et»: what stood before the mark now stands before the comma. */
    private static int beforePunctuation(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && ",.".indexOf(text.charAt(next)) >= 0 ? next : end;
    }

    private static int blankBefore(String text, int at) {
        int start = at;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static void addIfWords(List<Run> runs, Run run, int from, int to) {
        if (from < to && from < run.text().length() && to > 0) {
            runs.add(piece(run, Math.max(0, from), Math.min(to, run.text().length())));
        }
    }

    private static Run piece(Run run, int from, int to) {
        Span span = run.isLinear() ? new Span(run.span().start() + from, run.span().start() + to) : run.span();
        return new Run(run.text().substring(from, to), span, run.emphasis(), run.link());
    }
}
