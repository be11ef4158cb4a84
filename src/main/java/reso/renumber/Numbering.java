package reso.renumber;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.language.PrintedLabel;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.renumber.NumberingScheme.Part;

/** The number that each paragraph of a draft has, and the one it gets. */
final class Numbering {
    private final Map<Paragraph, Numbered> all = new IdentityHashMap<>();
    private final List<Numbered> inOrder = new ArrayList<>();
    private final Set<String> movedAtTop = new HashSet<>();
    private final Map<Paragraph, Integer> places = new IdentityHashMap<>();
    private final Map<Paragraph, Integer> sections = new IdentityHashMap<>();
    private final NumberingScheme scheme;
    private final Optional<List<Move>> given;
    private int headings;
    private boolean anyMoved;

    /**
     * A paragraph with its old and its new number.
     *
     * @param text the resolution or annex it stands in
     * @param section how many headings stand before it in the draft
     * @param place how many paragraphs stand before it in the draft
     */
    record Numbered(Paragraph paragraph, String text, Move move, int section, int place) {

        boolean isTop() {
            return move.part() == Part.OPERATIVE;
        }
    }

    /** @param given numbers that were given elsewhere; where there are none they are counted */
    Numbering(Resolution resolution, NumberingScheme scheme, Optional<List<Move>> given) {
        this.scheme = scheme;
        this.given = given;
        for (Paragraph paragraph : resolution.everything()) {
            headings += paragraph.is(Kind.HEADING) ? 1 : 0;
            places.put(paragraph, places.size());
            sections.put(paragraph, headings);
        }
        Map<String, Integer> counted = new HashMap<>();
        for (List<Paragraph> list : NumberedLists.of(resolution, scheme.sections())) {
            String text = text(list.get(0));
            number(list, text, counted.merge(text, 1, Integer::sum));
        }
        resolution.everything().forEach(this::items);
    }

    /** @param place of the list among those of its text, from 1 */
    private void number(List<Paragraph> list, String text, int place) {
        int count = 0;
        for (Paragraph paragraph : list) {
            String old = number(paragraph.label().orElseThrow());
            add(paragraph, text, move(Part.OPERATIVE, text + (place == 1 ? "" : " S" + place), old, ++count));
        }
    }

    /** Paragraphs of an annex are told by its name, those of the body by the number of their resolution. */
    static String text(Paragraph paragraph) {
        return paragraph.address().annex().isEmpty() ? "R" + paragraph.address().resolution() : paragraph.address().annex();
    }

    private void add(Paragraph paragraph, String text, Move move) {
        Numbered numbered = new Numbered(paragraph, text, move, sections.get(paragraph), places.get(paragraph));
        all.put(paragraph, numbered);
        inOrder.add(numbered);
        if (move.changes()) {
            anyMoved = true;
            if (numbered.isTop()) {
                movedAtTop.add(text);
            }
        }
    }

    private Move move(Part part, String within, String old, int count) {
        String counted = scheme.has(part) ? String.valueOf(count) : old;
        return new Move(part, within, old, given.map(moves -> moves.stream().filter(move -> move.isOf(part, within, old)).map(Move::now).findFirst()
                .orElse(old)).orElse(counted));
    }

    /** The number of a label with the word that follows it, in words that hold for every language version: {@code 5 bis}. */
    private static String number(Label label) {
        String suffix = PrintedLabel.sameInAll(label.printed().suffix());
        return label.value() + (suffix.isEmpty() ? "" : " " + suffix);
    }

    private void items(Paragraph parent) {
        Numbered above = all.get(parent);
        String within = above == null ? parent.address().toString() : above.move().within() + " " + above.move().old();
        int count = 0;
        for (Paragraph child : isMisread(parent) ? List.<Paragraph>of() : parent.children()) {
            if (child.is(Kind.SUBPARAGRAPH) && child.label().isPresent()) {
                add(child, text(child), move(Part.SUBPARAGRAPHS, within, String.valueOf(child.label().get().value()), ++count));
            }
        }
    }

    /** A lone label that is not the first of its kind, between others of another kind, is a letter that a scanner took for a figure. */
    private static boolean isMisread(Paragraph parent) {
        return parent.is(Kind.SUBPARAGRAPH) && parent.children().size() == 1
                && parent.children().get(0).label().filter(label -> label.value() != 1).isPresent();
    }

    /** The texts that have numbered paragraphs, in reading order. */
    List<String> texts() {
        return inOrder.stream().filter(Numbered::isTop).map(Numbered::text).distinct().toList();
    }

    /** Whether a subparagraph of the paragraph, at any level, gets another label. */
    boolean hasMovedItems(Paragraph parent) {
        return parent.children().stream().anyMatch(child -> of(child).filter(item -> item.move().changes()).isPresent() || hasMovedItems(child));
    }

    List<Numbered> all() {
        return inOrder;
    }

    Optional<Numbered> of(Paragraph paragraph) {
        return Optional.ofNullable(all.get(paragraph));
    }

    int section(Paragraph paragraph) {
        return sections.get(paragraph);
    }

    int place(Paragraph paragraph) {
        return places.get(paragraph);
    }

    /** Whether some paragraph or subparagraph gets another number. */
    boolean isAnyMoved() {
        return anyMoved;
    }

    /** Whether some paragraph of the text gets another number, not only subparagraphs. */
    boolean isTopMoved(String text) {
        return movedAtTop.contains(text);
    }
}
