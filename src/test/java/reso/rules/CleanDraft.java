package reso.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import reso.language.Language;
import reso.language.Languages;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.model.Stretch;
import reso.parse.ResolutionParser;
import reso.text.Edit;
import reso.text.Edits;
import reso.text.SourceText;
import reso.text.Span;

/**
 * A draft without a fault, {@code <organ>.<language>.md}, and the places where defects are planted in it. A place that the draft
 * does not have is empty; what is planted remembers where it went.
 */
record CleanDraft(String name, String text, Resolution resolution) {
    private static final Path FOLDER = Path.of("src/test/resources/reso/clean");

    /** A draft with a defect in it, and the 1-based line where it is to be found. */
    record Planted(String text, int line) {}

    static List<CleanDraft> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(CleanDraft::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CleanDraft read(Path file) {
        try {
            String name = file.getFileName().toString();
            String text = Files.readString(file);
            return new CleanDraft(name, text, ResolutionParser.parse(SourceText.of(name, text), Languages.named(name.split("\\.")[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String organ() {
        return name.split("\\.")[0];
    }

    Language language() {
        return resolution.language();
    }

    /** The paragraph of one kind at a place counted from 1; from the end where the place is negative. */
    Optional<Paragraph> paragraph(Kind kind, int place) {
        List<Paragraph> all = resolution.paragraphs(kind);
        int index = place > 0 ? place - 1 : all.size() + place;
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    Optional<Paragraph> act(int place) {
        return paragraph(Kind.OPERATIVE, place);
    }

    Optional<Paragraph> reason(int place) {
        return paragraph(Kind.PREAMBULAR, place);
    }

    /** The words of a masthead line, as they stand in the source. */
    Optional<Span> line(Masthead.Item item) {
        return resolution.masthead().field(item).map(field -> lineAround(field.span()));
    }

    /** The whole line in which a span begins. */
    Span lineAround(Span span) {
        int end = text.indexOf('\n', span.start());
        return new Span(text.lastIndexOf('\n', span.start() - 1) + 1, end < 0 ? text.length() : end);
    }

    /** The line of a paragraph as it stands in the source. */
    String line(Paragraph paragraph) {
        Span line = lineAround(paragraph.span());
        return text.substring(line.start(), line.end());
    }

    /** True for drafts of the Security Council, which has customs of its own. */
    boolean isOfCouncil() {
        return organ().equals("sc");
    }

    /** True where the draft has the long operative part: three acts of one verb for one addressee, then three others. */
    boolean isLong() {
        return act(6).isPresent();
    }

    static String words(Paragraph paragraph) {
        return paragraph.opening().orElseThrow().text();
    }

    /** The opening of {@code paragraph} becomes other words. */
    Planted open(Paragraph paragraph, String words) {
        return replace(opening(paragraph), words);
    }

    /** The opening with its two words in the other order, which puts a word of repetition on the wrong side of the verb. */
    Planted turned(Paragraph paragraph) {
        String[] words = words(paragraph).split(" ");
        String turned = words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1) + " " + words[0].toLowerCase(Locale.ROOT);
        return open(paragraph, language().opensInLowerCase() ? turned.toLowerCase(Locale.ROOT) : turned);
    }

    /** The opening in the other case. */
    Planted recased(Paragraph paragraph) {
        String first = words(paragraph).substring(0, 1);
        String other = language().opensInUpperCase() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT);
        return open(paragraph, other + words(paragraph).substring(1));
    }

    private Stretch italics(Paragraph paragraph) {
        return Stretch.of(paragraph.prose(), resolution.source()).get(0);
    }

    /** A number within the italics of the opening. */
    Planted overlong(Paragraph paragraph) {
        return insert(italics(paragraph).closer().start(), language().hasWordSpaces() ? " 2030" : "2030");
    }

    /** The opening without the marks that end its italics. */
    Planted unclosed(Paragraph paragraph) {
        return replace(italics(paragraph).closer(), "");
    }

    /** Words before the mark at the end of a paragraph. */
    Planted append(Paragraph paragraph, String words) {
        return insert(paragraph.prose().sourceOffset(EndMark.of(paragraph.prose(), language()).start()), words);
    }

    /** A second copy of a paragraph's line in front of another. */
    Planted repeat(Paragraph paragraph, Paragraph before) {
        return insert(lineAround(before.span()).start(), line(paragraph) + "\n\n");
    }

    /** Everything from the line of one paragraph to that of another is taken away; what is then wrong stands on {@code found}. */
    Planted without(Paragraph from, Paragraph to, Paragraph found) {
        return without(new Span(lineAround(from.span()).start(), lineAround(to.span()).end()), lineOf(text, found.span().start()));
    }

    /** An opening as it stands inside a sentence, after the word that joins it. */
    String joined(Paragraph paragraph) {
        return " " + language().conjunctions().get(0) + " " + words(paragraph).toLowerCase(Locale.ROOT);
    }

    /** A masthead line becomes other words. */
    Optional<Planted> rewriteLine(Masthead.Item item, UnaryOperator<String> change) {
        return line(item).map(line -> replace(line, change.apply(text.substring(line.start(), line.end()))))
                .filter(planted -> !planted.text().equals(text));
    }

    /** The number of the line on which a masthead field stands. */
    int lineNumber(Masthead.Item item) {
        return lineOf(text, line(item).orElseThrow().start());
    }

    /** A paragraph whose opening has lost its italics. */
    Planted plain(Paragraph paragraph) {
        Span words = opening(paragraph);
        return replace(Stretch.of(paragraph.prose(), resolution.source()).stream().filter(stretch -> stretch.start() == 0).findFirst()
                .map(stretch -> stretch.opener().to(stretch.closer())).orElse(words), text.substring(words.start(), words.end()));
    }

    /** The words that open a paragraph, without the marks of their italics. */
    static Span opening(Paragraph paragraph) {
        return paragraph.prose().span(0, paragraph.opening().orElseThrow().end());
    }

    /** The note at a place counted from 1, where it has a line of its own. */
    Optional<Note> note(int place) {
        List<Note> notes = resolution.notes();
        return notes.size() < place ? Optional.empty() : Optional.of(notes.get(place - 1));
    }

    /** The mark of a note at a place counted from 1. */
    Optional<NoteCall> call(int place) {
        List<NoteCall> calls = resolution.calls();
        return calls.size() < place ? Optional.empty() : Optional.of(calls.get(place - 1));
    }

    String source(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The draft with blocks after its end; the first of them is what is planted. */
    Planted append(String blocks) {
        String body = text.stripTrailing() + "\n\n";
        return new Planted(body + blocks + "\n", lineOf(body, body.length()));
    }

    /** Several changes that make one defect; the first is where it is found. */
    Planted edit(Edit found, Edit... others) {
        List<Edit> all = new ArrayList<>(List.of(others));
        all.add(found);
        int moved = all.stream().filter(edit -> edit.span().start() < found.span().start())
                .mapToInt(edit -> edit.replacement().length() - edit.span().length()).sum();
        String planted = Edits.apply(resolution.source(), all).text().content();
        int blank = found.replacement().length() - found.replacement().stripLeading().length();
        return new Planted(planted, lineOf(planted, found.span().start() + moved + blank));
    }

    Planted replace(Span span, String words) {
        return edit(new Edit(span, words));
    }

    Planted insert(int offset, String words) {
        return edit(Edit.insert(offset, words));
    }

    /** The mark that a paragraph ends with becomes another. */
    Planted endIn(Paragraph paragraph, String mark) {
        return edit(EndMark.of(paragraph.last().prose(), language()).become(mark, true));
    }

    /** The draft with every {@code words} written otherwise; the place is that of the first. */
    Optional<Planted> rewrite(String words, String otherwise) {
        int at = text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Planted(text.replace(words, otherwise), lineOf(text, at)));
    }

    /** Takes a whole line away, with the empty one after it; what misses it stands on {@code line}. */
    Planted without(Span line, int found) {
        int end = line.end();
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        return new Planted(text.substring(0, line.start()) + text.substring(end), found);
    }

    Planted edit(Edit edit) {
        String planted = text.substring(0, edit.span().start()) + edit.replacement() + text.substring(edit.span().end());
        int blank = edit.replacement().length() - edit.replacement().stripLeading().length();
        return new Planted(planted, lineOf(planted, edit.span().start() + blank));
    }

    static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
