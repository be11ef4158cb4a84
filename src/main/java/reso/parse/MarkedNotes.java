package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Prose;
import reso.text.Span;

/** Reads a block that begins with a note mark: one note, or several that a scanner ran together. */
final class MarkedNotes {
    private MarkedNotes() {}

    static List<Note> read(List<Line> block) {
        ProseBuilder joined = new ProseBuilder();
        block.forEach(line -> joined.add(unquoted(line.prose())));
        List<Note> notes = new ArrayList<>();
        Prose rest = joined.build();
        while (!rest.calls().isEmpty()) {
            int next = nextNote(rest);
            notes.add(note(rest, next));
            if (next < 0) {
                break;
            }
            rest = rest.from(next);
        }
        return notes;
    }

    /** A converter may set the words of a note as a quotation, whose signs the indentation keeps Markdown from reading. */
    private static Prose unquoted(Prose prose) {
        boolean quoted = prose.text().startsWith(">") && prose.calls().stream().noneMatch(call -> call.offset() == 0);
        return quoted ? prose.from(prose.text().startsWith("> ") ? 2 : 1) : prose;
    }

    /** The offset where another note begins: a mark one higher than the first, after a full stop. */
    private static int nextNote(Prose prose) {
        NoteCall first = prose.calls().get(0);
        for (NoteCall call : prose.calls().subList(1, prose.calls().size())) {
            String before = prose.text().substring(0, Math.min(call.offset(), prose.text().length())).strip();
            if (isNext(first.marker(), call.marker()) && (before.endsWith(".") || before.endsWith("。"))) {
                return call.offset();
            }
        }
        return -1;
    }

    private static boolean isNext(String marker, String other) {
        try {
            return Integer.parseInt(marker) + 1 == Integer.parseInt(other);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Note note(Prose prose, int end) {
        NoteCall mark = prose.calls().get(0);
        Prose own = end < 0 ? prose : Proses.to(prose, end);
        int start = 0;
        while (start < own.text().length() && (start == 0 && own.text().charAt(0) == ':' || own.text().charAt(start) == '>' || isSpace(own.text().charAt(start)))) {
            start++;
        }
        Prose words = Proses.withoutFirstCall(own.from(start));
        Span span = words.runs().isEmpty() ? mark.span() : mark.span().to(words.span());
        return new Note(mark.marker(), mark.span(), mark.style(), words, span);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
