package reso.rules;

import java.util.List;
import java.util.Optional;
import reso.model.Paragraph;

/** Defects of the operative part. */
final class OperativePlants {
    private OperativePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("OP101", "a full stop between two acts", draft -> draft.act(1).map(act -> draft.endIn(act, stop(draft)))),
                Plant.everywhere("OP102", "a semicolon at the end", draft -> draft.act(-1)
                        .map(act -> draft.endIn(act, String.valueOf(draft.language().typography().semicolon())))),
                Plant.in("en fr es ru ar", "OP103", "no act at all", draft -> draft.act(1)
                        .map(act -> draft.without(act, draft.act(-1).orElseThrow(), draft.reason(-1).orElseThrow()))),
                Plant.everywhere("OP104", "a number alone", draft -> draft.act(2)
                        .map(act -> draft.insert(draft.lineAround(act.span()).start(), act.labelText() + "\n\n"))),
                Plant.everywhere("OP105", "a second sentence", draft -> draft.act(1)
                        .map(act -> draft.append(act, stop(draft) + (draft.language().hasWordSpaces() ? " A" : "") + "其中"))),
                Plant.everywhere("OP106", "a number before the only act", draft -> unlessCouncil(draft, 2)
                        .map(act -> draft.without(act, draft.act(-1).orElseThrow(), draft.act(1).orElseThrow()))),
                Plant.in("en fr es ru ar", "OP201", "an opening of the preamble", draft -> draft.act(2)
                        .map(act -> draft.open(act, CleanDraft.words(draft.reason(1).orElseThrow())))),
                Plant.everywhere("OP202", "an opening in plain type", draft -> draft.act(2).map(draft::plain)),
                Plant.everywhere("OP203", "an opening that nobody uses", draft -> draft.act(2).map(act -> draft.open(act, "Qwxes"))),
                Plant.everywhere("OP204", "the verb of the act before for another addressee", draft -> unlessCouncil(draft, draft.isLong() ? 5 : 2)
                        .map(act -> draft.open(act, CleanDraft.words(draft.act(draft.isLong() ? 4 : 1).orElseThrow())))),
                Plant.everywhere("OP205", "the verb of the act before for its addressee", draft -> ofLong(draft, 2)
                        .map(act -> draft.open(act, CleanDraft.words(draft.act(1).orElseThrow())))),
                Plant.in("en fr es ru", "OP206", "an opening in the other case", draft -> draft.act(1).map(draft::recased)),
                Plant.everywhere("OP207", "also without the verb before", draft -> ofLong(draft, 5)
                        .map(act -> draft.open(act, CleanDraft.words(draft.act(2).orElseThrow())))),
                Plant.in("en fr es ru ar", "OP208", "further before also", draft -> ofLong(draft, 2)
                        .map(act -> draft.open(act, CleanDraft.words(draft.act(3).orElseThrow())))),
                Plant.in("en fr es ru ar", "OP209", "also on the other side of the verb", draft -> ofLong(draft, 2).map(draft::turned)),
                Plant.in("en fr es ru", "OP210", "a second verb in italics", draft -> ofLong(draft, 1)
                        .map(act -> draft.append(act, " *" + draft.joined(draft.act(4).orElseThrow()).strip() + "*"))),
                Plant.everywhere("OP211", "a number in the italics", draft -> draft.act(1).map(draft::overlong)),
                Plant.everywhere("OP212", "italics without an end", draft -> draft.act(1).map(draft::unclosed)),
                Plant.everywhere("OP301", "an act twice", draft -> ofLong(draft, 5).map(act -> draft.repeat(act, draft.act(6).orElseThrow()))),
                Plant.everywhere("OP302", "a clause twice", OperativePlants::clauseTwice),
                Plant.everywhere("OP303", "loose words for the text itself", OperativePlants::looseReference),
                Plant.in("en fr es ru", "OP304", "three verbs", draft -> ofLong(draft, 1)
                        .map(act -> draft.append(act, draft.joined(draft.act(4).orElseThrow()) + " 5" + draft.joined(draft.act(5).orElseThrow()) + " 6"))),
                Plant.in("en fr es ru", "OP305", "a reason after a verb", draft -> ofLong(draft, 1)
                        .map(act -> draft.append(act, draft.joined(draft.reason(1).orElseThrow()) + " 5"))),
                Plant.everywhere("OP306", "no act that keeps the matter", draft -> draft.isOfCouncil()
                        ? draft.act(-1).map(act -> draft.without(act, act, draft.act(-2).orElseThrow())) : Optional.empty()),
                // The rule is off: the clean drafts ask for a report and do not say what it costs.
                Plant.everywhere("OP307", "no resources", draft -> ofLong(draft, -1)
                        .map(act -> new CleanDraft.Planted(draft.text(), CleanDraft.lineOf(draft.text(), act.span().start())))),
                Plant.everywhere("OP401", "square brackets", draft -> draft.act(1).map(act -> draft.append(act, " [2030]"))),
                Plant.in("en fr es ru zh", "OP402", "a number with bis", draft -> draft.act(2)
                        .map(act -> draft.replace(act.label().orElseThrow().span(), "1 bis."))),
                Plant.everywhere("OP403", "one of several wordings", draft -> draft.act(2)
                        .map(act -> draft.insert(act.label().orElseThrow().span().end() + 1, draft.language().draftingWords().alternatives().get(0) + " 1: "))),
                Plant.everywhere("OP404", "a stroke for a day", draft -> draft.act(1).map(act -> draft.append(act, " ___"))));
    }

    private static String stop(CleanDraft draft) {
        return String.valueOf(draft.language().typography().fullStop());
    }

    private static Optional<Paragraph> unlessCouncil(CleanDraft draft, int place) {
        return draft.isOfCouncil() ? Optional.empty() : draft.act(place);
    }

    private static Optional<Paragraph> ofLong(CleanDraft draft, int place) {
        return draft.isLong() ? draft.act(place) : Optional.empty();
    }

    /** Two reasons of the draft itself, put at the end of two acts. */
    private static Optional<CleanDraft.Planted> clauseTwice(CleanDraft draft) {
        if (!draft.isLong()) {
            return Optional.empty();
        }
        String clause = " " + draft.reason(3).orElseThrow().text() + " " + draft.reason(4).orElseThrow().text();
        String words = clause.substring(0, clause.length() - 1);
        String first = draft.append(draft.act(1).orElseThrow(), words).text();
        CleanDraft.Planted second = draft.append(draft.act(5).orElseThrow(), words);
        int split = second.text().length() - (draft.text().length() - draft.lineAround(draft.act(2).orElseThrow().span()).start()) - words.length();
        return Optional.of(new CleanDraft.Planted(first.substring(0, split + words.length()) + second.text().substring(split), second.line()));
    }

    private static Optional<CleanDraft.Planted> looseReference(CleanDraft draft) {
        List<String> usual = draft.language().draftingWords().selfReferences();
        List<String> loose = draft.language().draftingWords().looseSelfReferences();
        for (int i = 0; i < usual.size() && !draft.isOfCouncil(); i++) {
            Optional<CleanDraft.Planted> planted = draft.rewrite(usual.get(i), loose.get(Math.min(i, loose.size() - 1)));
            if (planted.isPresent()) {
                return planted;
            }
        }
        return Optional.empty();
    }
}
