package reso.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.language.Folded;
import reso.language.Language;
import reso.text.SourceText;
import reso.text.Span;

/** A draft that was read. Reading cannot fail, so any of the parts may be missing; nothing of the source is. */
public final class Resolution {
    /** Of so many paragraphs one may open as in a resolution by chance. */
    private static final int HARDLY = 4;

    private final SourceText source;
    private final Language language;
    private final boolean languageTold;
    private final String organ;
    private final Masthead masthead;
    private final List<Paragraph> paragraphs;
    private final List<Note> notes;
    private final List<Annex> annexes;
    private final List<Span> comments;
    private final List<Paragraph> flattened;
    private final List<Paragraph> everything;
    private final List<NoteCall> calls;
    private final Map<String, List<NoteCall>> callsByMarker;
    private final Map<Kind, List<Paragraph>> kinds = new EnumMap<>(Kind.class);
    private final List<List<Paragraph>> texts;

    /**
     * @param language the language it was read in; English where none could be told
     * @param languageTold whether the language was given or recognized, not assumed
     * @param organ the id of the issuing or masthead body, {@code ga}; empty where unknown
     * @param paragraphs the body in reading order, all kinds, top level; subparagraphs are children
     * @param comments spans of HTML comments, where suppressions stand
     */
    public Resolution(SourceText source, Language language, boolean languageTold, String organ, Masthead masthead,
            List<Paragraph> paragraphs, List<Note> notes, List<Annex> annexes, List<Span> comments) {
        this.source = source;
        this.language = language;
        this.languageTold = languageTold;
        this.organ = organ;
        this.masthead = masthead;
        this.paragraphs = List.copyOf(paragraphs);
        this.notes = List.copyOf(notes);
        this.annexes = List.copyOf(annexes);
        this.comments = List.copyOf(comments);
        List<Paragraph> all = new ArrayList<>();
        paragraphs.forEach(p -> p.forEach(all::add));
        this.flattened = List.copyOf(all);
        annexes.forEach(annex -> annex.paragraphs().forEach(p -> p.forEach(all::add)));
        this.everything = List.copyOf(all);
        Stream<Prose> head = masthead.lines().stream().map(Masthead.Line::prose);
        this.calls = Stream.concat(head, everything.stream().map(Paragraph::prose)).flatMap(prose -> prose.calls().stream()).toList();
        this.callsByMarker = calls.stream().collect(Collectors.groupingBy(NoteCall::marker));
        for (Kind kind : Kind.values()) {
            kinds.put(kind, paragraphs.stream().filter(p -> p.is(kind)).toList());
        }
        this.texts = parted(paragraphs);
    }

    public SourceText source() {
        return source;
    }

    public Language language() {
        return language;
    }

    public boolean languageTold() {
        return languageTold;
    }

    public String organ() {
        return organ;
    }

    public Masthead masthead() {
        return masthead;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public List<Note> notes() {
        return notes;
    }

    public List<Annex> annexes() {
        return annexes;
    }

    public List<Span> comments() {
        return comments;
    }

    /** The first issuing-body line. */
    public Optional<Paragraph> issuingBody() {
        return paragraphs.stream().filter(p -> p.is(Kind.OPENING)).findFirst();
    }

    /** Top-level paragraphs of one kind. */
    public List<Paragraph> paragraphs(Kind kind) {
        return kinds.get(kind);
    }

    /** Every paragraph of the body with its subparagraphs, in reading order. */
    public List<Paragraph> flattened() {
        return flattened;
    }

    /** Every paragraph of body and annexes, in reading order. */
    public List<Paragraph> everything() {
        return everything;
    }

    /** The words of the masthead line by line, of every paragraph, and of the notes. */
    public Stream<Prose> proses() {
        return Stream.of(masthead.lines().stream().map(Masthead.Line::prose), everything.stream().map(Paragraph::prose), notes.stream().map(Note::prose)).flatMap(proses -> proses);
    }

    /** The calls of all notes in reading order, those of the masthead first. */
    public List<NoteCall> calls() {
        return calls;
    }

    /** The calls of one note. */
    public List<NoteCall> callsOf(Note note) {
        return callsByMarker.getOrDefault(note.marker(), List.of());
    }

    /** The paragraphs of each resolution in the file, in reading order; most files hold one. One that quotes another goes on behind it. */
    public List<List<Paragraph>> texts() {
        return texts;
    }

    /** The paragraphs of one resolution after those of the other; a quoted one does not stand between those of the quoting one. */
    public List<Paragraph> textByText() {
        return texts.size() < 2 ? paragraphs : texts.stream().flatMap(List::stream).toList();
    }

    private static List<List<Paragraph>> parted(List<Paragraph> paragraphs) {
        Map<Integer, List<Paragraph>> texts = new TreeMap<>();
        paragraphs.forEach(paragraph -> texts.computeIfAbsent(paragraph.address().resolution(), number -> new ArrayList<>()).add(paragraph));
        return texts.values().stream().map(List::copyOf).toList();
    }

    /** True where some words are set apart; a text without any comes from where there is no emphasis, and says nothing of its drafter. */
    public boolean hasEmphasis() {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.prose().emphasisedShare() > 0);
    }

    /** True where there are no words at all. */
    public boolean isEmpty() {
        return masthead.lines().isEmpty() && paragraphs.isEmpty() && notes.isEmpty() && annexes.isEmpty();
    }

    /**
     * True where nothing of a resolution can be seen: no body that speaks, and hardly an opening that is known. In a language that is
     * not known, numbered paragraphs must do.
     */
    public boolean isFormless() {
        if (!languageTold) {
            return paragraphs.stream().noneMatch(p -> p.is(Kind.OPERATIVE) && p.label().isPresent());
        }
        long open = paragraphs.stream().filter(p -> p.is(Kind.PREAMBULAR) || p.is(Kind.OPERATIVE)).count();
        long known = paragraphs.stream().flatMap(p -> p.opening().stream()).filter(Opening::known).count();
        return paragraphs.stream().noneMatch(this::namesWhoSpeaks) && known * HARDLY <= open;
    }

    /** An issuing-body line, or «1. The Security Council requests …». */
    private boolean namesWhoSpeaks(Paragraph paragraph) {
        return paragraph.is(Kind.OPENING) || paragraph.is(Kind.OPERATIVE) && language.bodySpeakingIn(Folded.fold(paragraph.text())).isPresent();
    }

    /** True where the text has the shape of a resolution: a body that speaks, or at least two known openings. */
    public boolean isResolution() {
        long openings = flattened().stream().flatMap(p -> p.opening().stream()).filter(Opening::known).count();
        return issuingBody().isPresent() || openings >= 2;
    }
}
