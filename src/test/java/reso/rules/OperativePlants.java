package reso.rules;

import java.util.List;

/** Defects of the operative part. */
final class OperativePlants {
    private OperativePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("OP101", "a full stop between two acts", draft -> draft.act(1)
                        .map(act -> draft.endIn(act, String.valueOf(draft.language().typography().fullStop())))),
                Plant.everywhere("OP102", "a semicolon at the end", draft -> draft.act(-1)
                        .map(act -> draft.endIn(act, String.valueOf(draft.language().typography().semicolon())))),
                Plant.in("en fr es ru ar", "OP103", "no act at all", draft -> draft.act(1).map(act -> draft.without(
                        new reso.text.Span(draft.lineAround(act.span()).start(), draft.lineAround(draft.act(-1).orElseThrow().span()).end()),
                        CleanDraft.lineOf(draft.text(), draft.reason(-1).orElseThrow().span().start())))),
                Plant.everywhere("OP104", "a number alone", draft -> draft.act(2)
                        .map(act -> draft.insert(draft.lineAround(act.span()).start(), act.labelText() + "\n\n"))),
                Plant.in("en fr es ru ar", "OP201", "an opening of the preamble", draft -> draft.act(2)
                        .map(act -> draft.replace(CleanDraft.opening(act), draft.reason(1).orElseThrow().opening().orElseThrow().text()))),
                Plant.everywhere("OP202", "an opening in plain type", draft -> draft.act(2).map(draft::plain)),
                Plant.everywhere("OP203", "an opening that nobody uses", draft -> draft.act(2)
                        .map(act -> draft.replace(CleanDraft.opening(act), "Qwxes"))),
                Plant.everywhere("OP204", "the verb of the act before", draft -> draft.organ().equals("sc") ? java.util.Optional.empty() : draft.act(2)
                        .map(act -> draft.replace(CleanDraft.opening(act), draft.act(1).orElseThrow().opening().orElseThrow().text()))));
    }
}
