package reso.render.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.render.Faces;
import reso.render.Link;
import reso.render.NoteIndex;
import reso.render.PageRemains;
import reso.text.Span;

/**
 * Prints a resolution as canonical Markdown: one paragraph a line, openings in {@code *…*}, printed labels, each note after the
 * paragraph that first calls it. Every word of the draft is there once, and reading the result gives an equal resolution.
 * Typography is left as the draft has it.
 */
public final class MarkdownRenderer {
    private final Resolution resolution;
    private final NoteMarks marks;
    private final List<Link> links;
    private final NoteIndex notes;
    private final Sheet sheet;
    private final List<Note> waiting = new ArrayList<>();

    private MarkdownRenderer(Resolution resolution, NoteNotation notation, List<Link> links) {
        this.resolution = resolution;
        this.links = List.copyOf(links);
        this.marks = new NoteMarks(notation, resolution.source());
        this.notes = new NoteIndex(resolution);
        this.sheet = new Sheet(resolution);
    }

    /** @return text with {@code \n} line ends, the last one included; empty only for a draft without any words */
    public static String render(Resolution resolution, NoteNotation notation) {
        return render(resolution, notation, List.of());
    }

    /** @param links that the words of the draft get where they have none of their own */
    public static String render(Resolution resolution, NoteNotation notation, List<Link> links) {
        return new MarkdownRenderer(resolution, notation, links).render();
    }

    /** The same without what only the pages of the draft carry, see {@link PageRemains}. */
    public static String withoutPages(Resolution resolution, NoteNotation notation) {
        return new MarkdownRenderer(resolution, notation, List.of()).render(List.of());
    }

    private String render() {
        return render(PageRemains.of(resolution).furniture());
    }

    private String render(List<Paragraph> furniture) {
        PageRemains body = PageRemains.of(resolution);
        List<Paragraph> text = new ArrayList<>();
        body.text().forEach(paragraph -> paragraph.forEach(text::add));
        masthead();
        paragraphs(text);
        resolution.annexes().forEach(this::annex);
        notes(waiting);
        notes(notes.uncalled());
        furniture.forEach(paragraph -> sheet.add(paragraph.span(), words(paragraph)));
        return sheet.toString();
    }

    private void masthead() {
        Title title = new Title(resolution.masthead());
        for (Masthead.Line line : resolution.masthead().lines()) {
            int level = title.levelOf(line);
            Faces faces = level > 0 ? Faces.ofWords(line.prose()) : Faces.OF_THE_DRAFT;
            boolean verbatim = sheet.isVerbatim(line.span(), line.value());
            sheet.add(line.span(), verbatim ? Sheet.clean(line.value()) : heading(level) + words(line.prose(), faces));
            notes(notes.firstCalledIn(line.prose()));
        }
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            sheet.add(paragraph.span(), words(paragraph));
            waiting.addAll(notes.firstCalledIn(paragraph.prose()));
            if (i + 1 == paragraphs.size() || endsASentence(paragraph) || isUnmistakable(paragraphs.get(i + 1))) {
                notes(waiting);
                waiting.clear();
            }
        }
    }

    /** Before words that a reader would take for the rest of a cut sentence a note waits until the next paragraph is over. */
    private static boolean isUnmistakable(Paragraph next) {
        return next.is(Kind.HEADING) || next.is(Kind.OPENING) || next.label().isPresent() || next.opening().isPresent();
    }

    private boolean endsASentence(Paragraph paragraph) {
        String text = paragraph.text();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        var typography = resolution.language().typography();
        return last == typography.fullStop() || last == typography.semicolon() || last == typography.colon();
    }

    private void annex(Annex annex) {
        sheet.add(annex.span(), heading(2) + new EscapedLine(annex.heading()));
        List<Paragraph> all = new ArrayList<>();
        annex.paragraphs().forEach(paragraph -> paragraph.forEach(all::add));
        paragraphs(all);
    }

    private void notes(List<Note> wanted) {
        wanted.forEach(note -> sheet.addNote((marks.before(note) + words(note.prose(), Faces.OF_THE_DRAFT)).strip()));
    }

    private String words(Paragraph paragraph) {
        if (sheet.isVerbatim(paragraph.span(), paragraph.text())) {
            return Sheet.clean(paragraph.text());
        }
        String line = words(paragraph.prose(), Faces.of(paragraph, resolution.language().typography()));
        if (paragraph.is(Kind.HEADING)) {
            return heading(paragraph.level()) + line;
        }
        return paragraph.quote() + (paragraph.label().isEmpty() ? line : (paragraph.labelText() + " " + line).strip());
    }

    private String words(Prose prose, Faces faces) {
        return LineWriter.write(resolution.source(), prose, faces, new LineWriter.Marks(marks, links));
    }

    private static String heading(int level) {
        return level == 0 ? "" : "#".repeat(Math.min(6, level)) + " ";
    }
}
