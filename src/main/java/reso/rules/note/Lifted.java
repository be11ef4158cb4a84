package reso.rules.note;

import java.util.List;
import java.util.Optional;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/** Takes a note from where it stands and puts it after the paragraph that calls it first, and after the notes that stand there already. */
public final class Lifted {
    private Lifted() {}

    /** The paragraph that calls the note first; nothing where none does. */
    public static Optional<Paragraph> caller(Resolution resolution, Note note) {
        return resolution.everything().stream()
                .filter(paragraph -> paragraph.prose().calls().stream().anyMatch(call -> call.marker().equals(note.marker()))).findFirst();
    }

    /** The edits that move the note; none where it shares its lines with other words. */
    public static List<Edit> afterCaller(Resolution resolution, Note note, Paragraph caller) {
        SourceText source = resolution.source();
        Span lines = wholeLines(source.content(), note.span());
        if (!source.slice(lines).strip().equals(source.slice(note.span()).strip())) {
            return List.of();
        }
        int target = lineEnd(source.content(), endOfNotes(resolution, note, caller));
        String gap = lineBreak(source.content());
        return List.of(Edit.insert(target, gap + gap + source.slice(note.span()).strip()), Edit.delete(withBlankLines(source.content(), lines)));
    }

    /** The end of the caller, or of the last of the other notes it calls that follow it at once. */
    private static int endOfNotes(Resolution resolution, Note moved, Paragraph caller) {
        String content = resolution.source().content();
        // The mark that calls a note may stand behind the last of the words.
        int end = lineEnd(content, caller.span().end());
        for (Note note : resolution.notes()) {
            boolean follows = note.span().start() >= end && content.substring(end, note.span().start()).isBlank();
            if (follows && !note.equals(moved)) {
                end = lineEnd(content, note.span().end());
            }
        }
        return end;
    }

    private static Span wholeLines(String content, Span span) {
        return new Span(lineStart(content, span.start()), lineEnd(content, span.end()));
    }

    /** Lines with the empty ones after them; the last lines of a file take those before them along. */
    public static Span withBlankLines(String content, Span lines) {
        int end = lines.end();
        while (end < content.length() && Character.isWhitespace(content.charAt(end))) {
            end++;
        }
        int start = lines.start();
        while (end == content.length() && start > 0 && Character.isWhitespace(content.charAt(start - 1))) {
            start--;
        }
        return end == content.length() && lines.end() < end ? new Span(start, end - lineBreak(content).length()) : new Span(start, end);
    }

    /** Where the line that {@code offset} stands in begins; lines end in LF, CRLF or CR. */
    public static int lineStart(String content, int offset) {
        int start = offset;
        while (start > 0 && !isBreak(content.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the line that {@code offset} stands in, its line break not counted. */
    public static int lineEnd(String content, int offset) {
        int end = offset;
        while (end < content.length() && !isBreak(content.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line after the one that ends at {@code lineEnd} begins; the end of the text after the last line. */
    public static int nextLine(String content, int lineEnd) {
        return Math.min(content.length(), content.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** The line break that the draft begins with. */
    public static String lineBreak(String content) {
        int end = lineEnd(content, 0);
        return end == content.length() ? "\n" : content.substring(end, nextLine(content, end));
    }
}
