package reso.rules;

import java.util.List;
import reso.model.Masthead.Item;

/** Defects of the masthead and the title. */
final class MastheadPlants {
    private MastheadPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("MH101", "the title is taken away", draft -> draft.organ().equals("sc") ? java.util.Optional.empty()
                        : draft.line(Item.TITLE).map(line -> draft.without(line, 1))),
                Plant.everywhere("MH102", "the symbol is taken away", draft -> draft.line(Item.SYMBOL).map(line -> draft.without(line, 1))));
    }
}
