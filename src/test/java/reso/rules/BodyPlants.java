package reso.rules;

import java.util.List;
import reso.model.EndMark;
import reso.model.Kind;

/** Defects of the line that names the issuing body. */
final class BodyPlants {
    private BodyPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("IB101", "the line is taken away", draft -> draft.paragraph(Kind.OPENING, 1)
                        .map(line -> draft.without(draft.lineAround(line.span()), CleanDraft.lineOf(draft.text(), line.span().start())))),
                Plant.everywhere("IB102", "the comma is taken away", draft -> draft.paragraph(Kind.OPENING, 1)
                        .map(line -> draft.replace(EndMark.of(line.prose(), draft.language()).span(), ""))),
                Plant.everywhere("IB103", "the name is in plain type", draft -> draft.paragraph(Kind.OPENING, 1)
                        .map(line -> draft.replace(draft.lineAround(line.span()), line.text()))));
    }
}
