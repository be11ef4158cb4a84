package reso.rules.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.rule.Subject;
import reso.text.Span;

/** Words of a draft in which typography is judged, and where they stand: a paragraph, a note or a line of the masthead. */
public record Passage(Optional<Paragraph> paragraph, Prose prose) {
    private static final int LONGEST_WORD = 24;
    private static final Subject.Fact<List<Passage>> ALL = new Subject.Fact<>(Passage::all);
    private static final Subject.Fact<List<Passage>> TEXT = new Subject.Fact<>(Passage::text);
    private static final Subject.Fact<List<Passage>> PARAGRAPHS = new Subject.Fact<>(Passage::paragraphs);

    /** A paragraph's words. */
    public Passage(Paragraph paragraph) {
        this(Optional.of(paragraph), paragraph.prose());
    }

    /** Words of a note or the masthead. */
    public Passage(Prose prose) {
        this(Optional.empty(), prose);
    }

    /** Of the paragraph, as the field writes it; empty elsewhere. */
    public String address() {
        return paragraph.map(Paragraph::address).map(Object::toString).orElse("");
    }

    /** All of them in reading order: masthead, body and annexes, notes. */
    public static List<Passage> of(Subject subject) {
        return subject.fact(ALL);
    }

    private static List<Passage> all(Subject subject) {
        List<Passage> passages = new ArrayList<>();
        subject.resolution().masthead().lines().forEach(line -> passages.add(new Passage(line.prose())));
        subject.resolution().everything().forEach(paragraph -> passages.add(new Passage(paragraph)));
        subject.resolution().notes().forEach(note -> passages.add(new Passage(note.prose())));
        return passages;
    }

    /** Paragraphs and notes, without the masthead, whose lines are set by other hands. */
    public static List<Passage> ofText(Subject subject) {
        return subject.fact(TEXT);
    }

    private static List<Passage> text(Subject subject) {
        List<Passage> passages = new ArrayList<>(ofParagraphs(subject));
        subject.resolution().notes().forEach(note -> passages.add(new Passage(note.prose())));
        return passages;
    }

    /** Paragraphs of body and annexes alone: what the drafters wrote themselves. */
    public static List<Passage> ofParagraphs(Subject subject) {
        return subject.fact(PARAGRAPHS);
    }

    private static List<Passage> paragraphs(Subject subject) {
        return subject.resolution().everything().stream().filter(paragraph -> !paragraph.is(Kind.OTHER)).map(Passage::new).toList();
    }

    /** Those that hold some letters, so that no pattern is tried on the others. */
    public static List<Passage> containing(String letters, List<Passage> passages) {
        return passages.stream().filter(passage -> passage.text().contains(letters)).toList();
    }

    public String text() {
        return prose.text();
    }

    /** The word that a place belongs to, with what stands right after it, as a message shows them. */
    public String around(int start, int end) {
        return before(start) + text().substring(start, Math.min(text().length(), end + 1)).stripTrailing();
    }

    /** The words on both sides of a space in a source, as a message shows them. */
    public static String words(String source, int space) {
        int start = space;
        while (start > 0 && space - start < LONGEST_WORD && !Character.isWhitespace(source.charAt(start - 1))) {
            start--;
        }
        int end = space + 1;
        while (end < source.length() && end - space < LONGEST_WORD && !Character.isWhitespace(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }

    /** The word that ends at a place. */
    public String before(int end) {
        int word = end;
        while (word > 0 && end - word < LONGEST_WORD && !Character.isWhitespace(text().charAt(word - 1))) {
            word--;
        }
        return text().substring(word, end);
    }

    /** Where the characters stand in the source; nothing where something stands between them there. */
    public Optional<Span> span(int start, int end) {
        Span span = prose.span(start, end);
        return span.length() == end - start ? Optional.of(span) : Optional.empty();
    }
}
