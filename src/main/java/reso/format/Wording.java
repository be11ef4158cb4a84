package reso.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.model.Run;
import reso.render.PageRemains;
import reso.text.Edit;
import reso.text.Edits;
import reso.text.Span;

/**
 * What a draft says, however it is laid out: how often each letter and digit stands in it, in words, marks, comments and what
 * could not be placed, but not in what only its pages carry; and into which pieces it falls. Signs that are one character to a reader count as what they show, so
 * that {@code &eacute;} is é and {@code ¹} is 1; tags that raise a note mark or set words apart are none.
 *
 * @param pieces the letters of masthead lines, paragraphs and notes with how often each stands, and how each begins in print
 */
record Wording(Map<Integer, Integer> letters, Map<String, Integer> pieces, Map<String, String> beginnings) {
    private static final String TAGS = "(?i)</?(?:sup|u|ins|i|em|b|strong)>|<br ?/?>";
    private static final int SHOWN = 40;

    static Wording of(Resolution read) {
        Map<String, Integer> pieces = new TreeMap<>();
        Map<String, String> beginnings = new TreeMap<>();
        printed(read).forEach(piece -> {
            String bare = bare(piece);
            pieces.merge(bare, 1, Integer::sum);
            beginnings.putIfAbsent(bare, piece.substring(0, Math.min(SHOWN, piece.length())).strip());
        });
        pieces.remove("");
        return new Wording(letters(read), pieces, beginnings);
    }

    private static Stream<String> printed(Resolution read) {
        return Stream.of(read.masthead().lines().stream().map(Masthead.Line::value), read.annexes().stream().map(annex -> annex.heading()),
                said(read).map(paragraph -> paragraph.quote() + paragraph.labelText() + " " + paragraph.text()),
                read.notes().stream().map(note -> note.marker() + " " + note.text())).flatMap(all -> all);
    }

    private static Stream<Paragraph> said(Resolution read) {
        Set<Span> pages = pages(read).collect(Collectors.toSet());
        return read.everything().stream().filter(paragraph -> !pages.contains(paragraph.span()));
    }

    private static Stream<Span> pages(Resolution read) {
        return PageRemains.of(read).furniture().stream().map(Paragraph::span);
    }

    private static String bare(String piece) {
        StringBuilder bare = new StringBuilder();
        composed(piece).codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static Map<Integer, Integer> letters(Resolution read) {
        List<Edit> shown = new ArrayList<>();
        proses(read).flatMap(prose -> prose.runs().stream()).filter(run -> !run.isLinear()).map(Wording::shown).forEach(shown::add);
        read.annexes().forEach(annex -> shown.add(new Edit(annex.span(), annex.heading())));
        pages(read).map(span -> new Edit(span, "")).forEach(shown::add);
        shown.sort(Comparator.comparing(Edit::span));
        Map<Integer, Integer> letters = new TreeMap<>();
        composed(Edits.apply(read.source(), shown).text().content().replaceAll(TAGS, " ")).codePoints()
                .filter(Character::isLetterOrDigit).forEach(letter -> letters.merge(letter, 1, Integer::sum));
        return letters;
    }

    private static Stream<Prose> proses(Resolution read) {
        return Stream.of(read.masthead().lines().stream().map(Masthead.Line::prose), said(read).map(Paragraph::prose),
                read.notes().stream().map(Note::prose)).flatMap(all -> all);
    }

    private static Edit shown(Run run) {
        return new Edit(run.span(), run.text());
    }

    /** What became of these words in {@code after} that must not; nothing where all are there, in the same pieces. */
    Optional<String> harmIn(Wording after) {
        if (!letters.equals(after.letters)) {
            return Optional.of("would not keep its words: " + difference(after));
        }
        return pieces.entrySet().stream().filter(piece -> !piece.getValue().equals(after.pieces.get(piece.getKey()))).findFirst()
                .map(piece -> "would be read otherwise: “" + beginnings.get(piece.getKey()) + "…” would be joined to what stands beside it, or parted");
    }

    private String difference(Wording other) {
        return Stream.concat(letters.keySet().stream(), other.letters.keySet().stream()).distinct()
                .filter(letter -> !letters.getOrDefault(letter, 0).equals(other.letters.getOrDefault(letter, 0)))
                .map(Character::toString).limit(8).collect(Collectors.joining(" "));
    }
}
