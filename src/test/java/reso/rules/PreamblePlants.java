package reso.rules;

import java.util.List;

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
                        .map(reason -> draft.insert(draft.lineAround(draft.act(2).orElseThrow().span()).start(), draft.line(reason) + "\n\n"))),
                Plant.in("en fr es ru ar", "PP201", "the verb of an act", draft -> draft.reason(2)
                        .map(reason -> draft.replace(CleanDraft.opening(reason), draft.act(2).orElseThrow().opening().orElseThrow().text()))),
                Plant.everywhere("PP202", "an opening in plain type", draft -> draft.reason(2).map(draft::plain)),
                Plant.everywhere("PP203", "an opening that nobody uses", draft -> draft.reason(1)
                        .map(reason -> draft.replace(CleanDraft.opening(reason), "Qwxing"))));
    }
}
