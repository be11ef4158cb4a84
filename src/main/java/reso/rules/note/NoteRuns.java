package reso.rules.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.NoteOrder;
import reso.model.Resolution;
import reso.rule.Subject;
import reso.text.Edit;

/** The notes of a draft in the order of their places, parted where the numbers begin anew at 1, as on a new page or in an annex. */
public final class NoteRuns {
    private static final String FIRST = "1";
    private static final NavigableMap<Integer, Integer> NO_NUMBERS = Collections.emptyNavigableMap();

    private static final Subject.Fact<List<List<Note>>> RUNS = new Subject.Fact<>(subject -> new NoteRuns(subject.resolution()).runs);
    private static final Subject.Fact<Set<Note>> LATER = new Subject.Fact<>(NoteRuns::later);
    private static final Subject.Fact<List<Edit>> NUMBERED = new Subject.Fact<>(subject -> NoteOrder.isNamed(subject.resolution()) ? List.of() : numberedThrough(subject.resolution()));

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

    /** The finding with the fix that numbers all notes through, where that can be done. */
    public static Finding numberedThrough(Finding finding, Subject subject, Applicability applicability) {
        List<Edit> edits = subject.fact(NUMBERED);
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of(finding.rule().code() + ".fix"), applicability, edits));
    }

    /**
     * The edits that number the notes through. A call means the next note with its number; where one has none after it, or
     * marks are no numbers, there are no edits.
     */
    private static List<Edit> numberedThrough(Resolution resolution) {
        List<Note> notes = resolution.notes();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            NoteOrder.renamed(resolution, note.markerSpan(), note.marker(), String.valueOf(i + 1)).ifPresent(edits::add);
        }
        Map<String, NavigableMap<Integer, Integer>> numbers = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            numbers.computeIfAbsent(notes.get(i).marker(), marker -> new TreeMap<>()).putIfAbsent(notes.get(i).span().start(), i + 1);
        }
        for (NoteCall call : resolution.calls()) {
            Map.Entry<Integer, Integer> meant = numbers.getOrDefault(call.marker(), NO_NUMBERS).higherEntry(call.span().start());
            if (meant == null || call.span().isEmpty()) {
                return List.of();
            }
            NoteOrder.renamed(resolution, call.span(), call.marker(), String.valueOf(meant.getValue())).ifPresent(edits::add);
        }
        return edits;
    }

    /** Two notes with one number that follow each other at once are a repeat; a new count has its own call. */
    private static boolean isCalledBetween(NavigableMap<Integer, Integer> calls, Note before, Note note) {
        Map.Entry<Integer, Integer> next = calls.ceilingEntry(before.span().end());
        return next != null && next.getValue() <= note.span().start();
    }
}
