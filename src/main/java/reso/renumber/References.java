package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reso.language.Language;
import reso.language.Reference;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.Edit;

/**
 * Carries references to paragraphs that moved: «paragraph 5 above», «paragraphs 3 to 6». A reference belongs to the draft when
 * it says so (above, below, of the present resolution) and to another document when that is named beside it; the rest is
 * reported, never guessed.
 */
final class References {
    private final Language language;
    private final Map<String, String> moved;
    private final Set<String> ambiguous;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Renumbering.Undecided> undecided = new ArrayList<>();

    References(Resolution resolution, Map<String, String> moved, Set<String> ambiguous) {
        this.language = resolution.language();
        this.moved = moved;
        this.ambiguous = ambiguous;
        boolean any = moved.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(entry.getValue())) || !ambiguous.isEmpty();
        if (any) {
            resolution.flattened().forEach(this::paragraph);
        }
    }

    List<Edit> edits() {
        return edits;
    }

    List<Renumbering.Undecided> undecided() {
        return undecided;
    }

    private void paragraph(Paragraph paragraph) {
        language.referenceWords().in(paragraph.text()).forEach(found -> resolve(paragraph, found));
    }

    private void resolve(Paragraph paragraph, Reference found) {
        boolean concerned = found.numbers().stream().map(number -> number.digits()).anyMatch(this::changes);
        if (!concerned || found.place() == Reference.Place.ELSEWHERE) {
            return;
        }
        boolean clear = found.numbers().stream().noneMatch(number -> ambiguous.contains(number.digits()))
                && found.numbers().stream().allMatch(number -> moved.containsKey(number.digits()));
        if (!found.place().isHere() || !clear) {
            undecided.add(new Renumbering.Undecided(paragraph.text().substring(found.start(), found.end()), paragraph.address().toString(),
                    paragraph.prose().span(found.start(), found.end())));
            return;
        }
        for (Reference.Number number : found.numbers()) {
            edits.add(new Edit(paragraph.prose().span(number.start(), number.end()), moved.get(number.digits())));
        }
    }

    private boolean changes(String number) {
        return ambiguous.contains(number) || moved.containsKey(number) && !moved.get(number).equals(number);
    }
}
