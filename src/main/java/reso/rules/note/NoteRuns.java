package reso.rules.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reso.model.Note;
import reso.model.Resolution;
import reso.rule.Subject;

/** The notes of a draft in the order of their places, parted where the numbers begin anew at 1, as on a new page or in an annex. */
public final class NoteRuns {
    private static final String FIRST = "1";

    private static final Subject.Fact<List<List<Note>>> RUNS = new Subject.Fact<>(subject -> new NoteRuns(subject.resolution()).runs);
    private static final Subject.Fact<Set<Note>> LATER = new Subject.Fact<>(NoteRuns::later);

    private final List<List<Note>> runs = new ArrayList<>();

    private NoteRuns(Resolution resolution) {
        NavigableMap<Integer, Integer> firstCalls = new TreeMap<>();
        resolution.calls().stream().filter(call -> call.marker().equals(FIRST)).forEach(call -> firstCalls.putIfAbsent(call.span().start(), call.span().end()));
        Note before = null;
        for (Note note : resolution.notes()) {
            if (before == null || note.marker().equals(FIRST) && isCalledBetween(firstCalls, before, note)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(note);
            before = note;
        }
    }

    /** One list where the numbers run through; the first note of each further list is numbered 1. */
    public static List<List<Note>> of(Subject subject) {
        return subject.fact(RUNS);
    }

    private static Set<Note> later(Subject subject) {
        Set<Note> later = Collections.newSetFromMap(new IdentityHashMap<>());
        of(subject).stream().skip(1).forEach(later::addAll);
        return later;
    }

    /** Whether a note stands in a run after the first, where equal numbers are to be expected. */
    public static boolean isInLaterRun(Subject subject, Note note) {
        return subject.fact(LATER).contains(note);
    }

    /** The first note of each run after the first, in the annexes or in the body; those of another resolution in the file are counted for themselves. */
    public static List<Note> restarts(Subject subject, boolean inAnnexes) {
        Resolution resolution = subject.resolution();
        int annexes = resolution.annexes().stream().mapToInt(annex -> annex.span().start()).min().orElse(Integer.MAX_VALUE);
        NavigableSet<Integer> beginnings = new TreeSet<>();
        resolution.texts().stream().skip(1).forEach(text -> beginnings.add(text.get(0).span().start()));
        List<Note> restarts = new ArrayList<>();
        int above = 0;
        for (List<Note> run : of(subject)) {
            Note first = run.get(0);
            Integer beginning = beginnings.ceiling(above);
            boolean own = beginning != null && beginning < first.span().start();
            if (above > 0 && !own && first.span().start() > annexes == inAnnexes) {
                restarts.add(first);
            }
            above = run.get(run.size() - 1).span().end();
        }
        return restarts;
    }

    /** Two notes with one number that follow each other at once are a repeat; a new count has its own call. */
    private static boolean isCalledBetween(NavigableMap<Integer, Integer> calls, Note before, Note note) {
        Map.Entry<Integer, Integer> next = calls.ceilingEntry(before.span().end());
        return next != null && next.getValue() <= note.span().start();
    }
}
