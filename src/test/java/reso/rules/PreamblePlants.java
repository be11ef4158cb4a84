package reso.rules;

import java.util.List;
import java.util.Optional;
import reso.model.Paragraph;

/** Defects of the preamble. */
final class PreamblePlants {
    private PreamblePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("PP101", "a full stop at the end", draft -> draft.reason(2)
                        .map(reason -> draft.endIn(reason, String.valueOf(draft.language().typography().fullStop())))),
                Plant.in("en fr es ru ar", "PP102", "a number", draft -> draft.reason(1)
                        .map(reason -> draft.insert(draft.lineAround(reason.span()).start(), draft.act(1).orElseThrow().labelText() + " "))),
                Plant.in("en fr es ru ar", "PP103", "a reason after the first act", draft -> draft.reason(1)
                        .map(reason -> draft.repeat(reason, draft.act(2).orElseThrow()))),
                Plant.in("en fr es ru ar", "PP201", "the verb of an act", draft -> draft.reason(2)
                        .map(reason -> draft.open(reason, CleanDraft.words(draft.act(2).orElseThrow())))),
                Plant.everywhere("PP202", "an opening in plain type", draft -> draft.reason(2).map(draft::plain)),
                Plant.everywhere("PP203", "an opening that nobody uses", draft -> draft.reason(1).map(reason -> draft.open(reason, "Qwxing"))),
                Plant.in("en fr es ru", "PP204", "an opening in the other case", draft -> draft.reason(1).map(draft::recased)),
                Plant.everywhere("PP205", "the opening of the reason before", draft -> ofLong(draft, 2)
                        .map(reason -> draft.open(reason, CleanDraft.words(draft.reason(1).orElseThrow())))),
                Plant.everywhere("PP206", "also without its words before", draft -> ofLong(draft, 4)
                        .map(reason -> draft.open(reason, CleanDraft.words(draft.reason(2).orElseThrow())))),
                Plant.in("en fr es ru ar", "PP207", "further before also", draft -> ofLong(draft, 2)
                        .map(reason -> draft.open(reason, CleanDraft.words(reason).replace(draft.language().repeats("also").get(0), draft.language().repeats("further").get(0))))),
                Plant.in("en fr es ru", "PP208", "also on the other side of the participle", draft -> ofLong(draft, 2).map(draft::turned)),
                Plant.everywhere("PP209", "a number in the italics", draft -> draft.reason(1).map(draft::overlong)),
                Plant.everywhere("PP210", "italics without an end", draft -> draft.reason(1).map(draft::unclosed)),
                Plant.in("ar", "PP211", "a later reason as if it were the first", draft -> draft.reason(2)
                        .filter(reason -> reason.text().startsWith(draft.language().draftingWords().joinedOpenings().get(1) + " "))
                        .map(reason -> draft.open(reason, CleanDraft.words(reason).substring(1)))),
                Plant.everywhere("PP301", "a reason twice", draft -> ofLong(draft, 4).map(reason -> draft.repeat(reason, draft.reason(5).orElseThrow()))),
                Plant.everywhere("PP302", "a later resolution first", draft -> ofLong(draft, 1)
                        .flatMap(reason -> draft.rewrite("70/1", "72/1" + and(draft) + "70/1"))));
    }

    private static String and(CleanDraft draft) {
        String word = draft.language().conjunctions().get(0);
        return draft.language().hasWordSpaces() ? " " + word + " " : word;
    }

    private static Optional<Paragraph> ofLong(CleanDraft draft, int place) {
        return draft.isLong() ? draft.reason(place) : Optional.empty();
    }
}
