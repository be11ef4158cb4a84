package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.model.NoteCall;
import reso.model.Prose;
import reso.model.Run;
import reso.text.Span;

/** Joins lines into a paragraph's prose: one space where a line ended, none inside a hyphenated word or between signs that need none. */
final class ProseBuilder {
    /** Before it there is none in Unicode. */
    private static final char FIRST_IDEOGRAPHIC = '\u1100';

    private final List<Run> runs = new ArrayList<>();
    private final List<NoteCall> calls = new ArrayList<>();
    private final List<Span> cuts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean spaceless;

    ProseBuilder add(Prose next) {
        return add(next, true);
    }

    /** Adds the second part of a word. */
    ProseBuilder addToWord(Prose next) {
        return add(next, false);
    }

    private ProseBuilder add(Prose next, boolean mayPart) {
        if (mayPart && !runs.isEmpty() && LineJoint.hasSpace(text, next.text(), spaceless || isSpaceless(next.text()))) {
            int end = runs.get(runs.size() - 1).span().end();
            addRun(new Run(" ", Span.at(end), runs.get(runs.size() - 1).emphasis()));
        }
        int base = text.length();
        next.runs().forEach(this::addRun);
        next.calls().forEach(call -> calls.add(new NoteCall(call.marker(), call.span(), call.style(), call.offset() + base)));
        cuts.addAll(next.cuts());
        return this;
    }

    /** Adds what follows on the next page; the stretch between is remembered. */
    ProseBuilder addAfterCut(Prose next) {
        if (!runs.isEmpty() && !next.runs().isEmpty()) {
            int end = runs.get(runs.size() - 1).span().end();
            cuts.add(new Span(end, Math.max(end, next.runs().get(0).span().start())));
        }
        return add(next);
    }

    private void addRun(Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
            text.append(run.text());
            spaceless |= isSpaceless(run.text());
        }
    }

    private static boolean isSpaceless(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= FIRST_IDEOGRAPHIC && LineJoint.isIdeographic(words.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How long the text is so far, spaces at its end not counted. */
    int length() {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return end;
    }

    /** The last characters of the text so far, spaces at its end not counted; known without building it. */
    String tail(int most) {
        int end = length();
        return text.substring(Math.max(0, end - most), end);
    }

    Prose build() {
        int end = runs.size();
        List<Run> kept = new ArrayList<>(runs);
        while (end > 0 && kept.get(end - 1).text().isBlank()) {
            kept.remove(--end);
        }
        if (end > 0) {
            kept.set(end - 1, stripped(kept.get(end - 1)));
        }
        int length = kept.stream().mapToInt(run -> run.text().length()).sum();
        return new Prose(kept, calls.stream().map(call -> call.offset() <= length ? call
                : new NoteCall(call.marker(), call.span(), call.style(), length)).toList(), cuts);
    }

    private static Run stripped(Run run) {
        String words = run.text();
        int end = words.length();
        while (end > 0 && (Character.isWhitespace(words.charAt(end - 1)) || Character.isSpaceChar(words.charAt(end - 1)))) {
            end--;
        }
        if (end == words.length()) {
            return run;
        }
        Span span = run.isLinear() ? new Span(run.span().start(), run.span().start() + end) : run.span();
        return new Run(words.substring(0, end), span, run.emphasis(), run.link());
    }
}
