package reso.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reso.language.Numerals;
import reso.model.Address;
import reso.model.Paragraph;

/** Builds the subparagraphs of one paragraph from a flat list with levels. */
final class ItemTree {
    private static final int MOST_LETTERS = 260;

    /** Makes one subparagraph without children. */
    interface Maker {
        Paragraph make(Unit unit, LabelLevels.Place place, Address address);
    }

    private final List<Unit> units;
    private final List<LabelLevels.Place> places;
    private final Maker maker;
    private int next;

    ItemTree(List<Unit> units, List<LabelLevels.Place> places, Maker maker) {
        this.units = units;
        this.places = places;
        this.maker = maker;
    }

    Paragraph under(Paragraph parent) {
        return withChildren(parent, 1);
    }

    /** Recursion goes no deeper than label levels do, which the number systems bound. */
    private Paragraph withChildren(Paragraph parent, int level) {
        List<Paragraph> children = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        while (next < units.size() && places.get(next).level() >= level) {
            LabelLevels.Place place = places.get(next);
            Paragraph child = maker.make(units.get(next), place, parent.address().child(step(place, taken)));
            next++;
            children.add(withChildren(child, place.level() + 1));
        }
        return children.isEmpty() ? parent : new Paragraph(parent.kind(), parent.address(), parent.label(), parent.opening(), parent.prose(),
                parent.span(), parent.level(), parent.quote(), children);
    }

    /**
     * {@code (b)} for a letter, {@code (ii)} for a roman number; systems of other scripts are written as those of their level are
     * in Latin script. A repeated label is told apart by its place.
     */
    private static String step(LabelLevels.Place place, Map<String, Integer> taken) {
        int value = Math.max(1, Math.min(place.reading().value(), 3999));
        String sign = switch (place.reading().system()) {
            case LETTER -> Numerals.letter(Math.min(value, MOST_LETTERS));
            case ROMAN -> Numerals.roman(value);
            case SPANISH -> Numerals.letter(Numerals.System.SPANISH, Math.min(value, MOST_LETTERS));
            case DECIMAL, ABJAD, IDEOGRAPH, CYRILLIC -> byLevel(place, value);
        };
        int times = taken.merge(sign, 1, Integer::sum);
        return times == 1 ? "(" + sign + ")" : "(" + sign + "~" + times + ")";
    }

    private static String byLevel(LabelLevels.Place place, int value) {
        boolean digits = place.level() == 1 && place.reading().system() == Numerals.System.DECIMAL;
        return digits ? String.valueOf(value) : place.level() % 2 == 1 ? Numerals.letter(Math.min(value, MOST_LETTERS)) : Numerals.roman(value);
    }
}
