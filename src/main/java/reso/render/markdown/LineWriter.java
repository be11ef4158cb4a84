package reso.render.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.model.Emphasis;
import reso.model.Prose;
import reso.render.Faces;
import reso.render.Link;
import reso.render.LinkedWords;
import reso.render.Piece;
import reso.render.Pieces;
import reso.text.SourceText;

/**
 * Writes the prose of one paragraph as one line. Marks are gathered by the offset they stand at: what closes there, then the
 * note calls, then what opens; so that marks never cross.
 */
final class LineWriter {
    /** From the last character of a link's words: the marks that close there, the address, the title. */
    private static final Pattern TITLE = Pattern.compile(".[*_]{0,3}\\]\\((?:<[^<>\\n]*>|[^\\s()<>]*+)\\s+(\"[^\"\\n]*\"|'[^'\\n]*')\\s*\\)", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("\\[[^\\]^]{1,60}\\]: ?(?:<?[a-zA-Z][a-zA-Z+.-]*:\\S|[/#.]\\S)");

    private final SourceText source;
    private final Prose prose;
    private final String text;
    private final List<Piece> pieces;
    private final NoteMarks marks;
    private final Map<Integer, String> closing = new HashMap<>();
    private final Map<Integer, String> calls = new HashMap<>();
    private final Map<Integer, String> opening = new HashMap<>();

    private LineWriter(SourceText source, Prose prose, Faces faces, Marks marks) {
        List<LinkedWords> given = LinkedWords.in(prose, marks.links());
        this.source = source;
        this.prose = prose;
        this.text = prose.text();
        this.pieces = Pieces.of(source, prose, faces, LinkedWords.cuts(given)).stream().map(piece -> linked(piece, given)).toList();
        this.marks = marks.notes();
    }

    /** What is written around words: the marks of notes, and links that are given to what the draft does not link itself. */
    record Marks(NoteMarks notes, List<Link> links) {}

    static String write(SourceText source, Prose prose, Faces faces, Marks marks) {
        return new LineWriter(source, prose, faces, marks).write();
    }

    private static Piece linked(Piece piece, List<LinkedWords> given) {
        Optional<LinkedWords> words = piece.link().isEmpty() ? given.stream().filter(link -> link.covers(piece)).findFirst() : Optional.empty();
        return words.map(found -> piece.linkedTo(found.link().href())).orElse(piece);
    }

    private String write() {
        pieces.stream().filter(piece -> !piece.calls().isEmpty()).forEach(piece -> calls.put(piece.end(), marks.calls(piece.calls())));
        links();
        emphasis();
        pieces.stream().filter(Piece::raised).forEach(piece -> enclose(piece.start(), piece.end(), "<sup>", "</sup>"));
        StringBuilder out = new StringBuilder();
        Escapes escapes = new Escapes(text, isItem());
        for (Piece piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                marksAt(i, out);
                out.append(piece.raw() ? String.valueOf(text.charAt(i)) : escapes.at(i, !piece.link().isEmpty()));
            }
        }
        marksAt(text.length(), out);
        return out.toString();
    }

    /** Whether the line begins with a bullet, or the name of an address, that no escape makes a sign of the text. */
    private boolean isItem() {
        return text.length() > 1 && ("-*+".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ' || ADDRESS.matcher(text).lookingAt()) && source.content().charAt(prose.sourceOffset(0)) == text.charAt(0);
    }

    private void marksAt(int offset, StringBuilder out) {
        out.append(closing.getOrDefault(offset, "")).append(calls.getOrDefault(offset, "")).append(opening.getOrDefault(offset, ""));
    }

    /** What is enclosed last stands innermost. */
    private void enclose(int start, int end, String open, String close) {
        opening.merge(start, open, String::concat);
        closing.merge(end, close, (outer, inner) -> inner + outer);
    }

    private void links() {
        for (int i = 0; i < pieces.size(); ) {
            String link = pieces.get(i).link();
            int end = i + 1;
            while (end < pieces.size() && pieces.get(end).link().equals(link)) {
                end++;
            }
            if (!link.isEmpty()) {
                enclose(pieces.get(i).start(), pieces.get(end - 1).end(), "[", "](" + target(link) + title(pieces.get(end - 1).end()) + ")");
            }
            i = end;
        }
    }

    /** The title that the draft gives the link whose words end here, with the space before it: it is not read, and not lost. */
    private String title(int end) {
        Matcher title = TITLE.matcher(source.content()).region(prose.sourceOffset(end - 1), source.length());
        return title.lookingAt() ? " " + title.group(1) : "";
    }

    private static String target(String link) {
        StringBuilder out = new StringBuilder();
        link.chars().forEach(c -> {
            if (c <= ' ' || c == '<' || c == '>') {
                out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c == '(' || c == ')' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return out.toString();
    }

    /** Emphasis never crosses the edge of a link. */
    private void emphasis() {
        List<Piece> group = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!group.isEmpty() && !isOneGroup(group.get(0), piece)) {
                emphasis(group);
                group.clear();
            }
            group.add(piece);
        }
        emphasis(group);
    }

    private static boolean isOneGroup(Piece first, Piece piece) {
        return first.emphasis() == piece.emphasis() && first.link().equals(piece.link());
    }

    private void emphasis(List<Piece> group) {
        if (group.isEmpty() || !group.get(0).emphasis().isMarked()) {
            return;
        }
        int start = group.get(0).start();
        int end = group.get(group.size() - 1).end();
        while (start < end && (isSpace(start) || isPunctuation(start) && isWord(start - 1))) {
            start++;
        }
        while (end > start && (isSpace(end - 1) || isPunctuation(end - 1) && isWord(end))) {
            end--;
        }
        if (start < end) {
            String sign = sign(group.get(0).emphasis());
            enclose(start, end, sign, sign);
        }
    }

    private static String sign(Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> "";
            case ITALIC -> "*";
            case BOLD -> "**";
            case BOLD_ITALIC -> "***";
        };
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && !isSpace(i) && !isPunctuation(i);
    }

    /** As Markdown counts it: a sign of emphasis between such a character and a letter does not open or close. */
    private boolean isPunctuation(int i) {
        return switch (Character.getType(text.charAt(i))) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
