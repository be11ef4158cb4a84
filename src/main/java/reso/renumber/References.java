package reso.renumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.text.Edit;

/**
 * Carries references to paragraphs that moved: «paragraph 5 above», «paragraphs 3 to 6». A reference belongs to the draft when
 * it says so (above, below, of the present resolution) and to another document when that is named beside it; the rest is
 * reported, never guessed.
 */
final class References {
    private static final int LOOKED_AROUND = 40;

    private final Language language;
    private final Map<String, String> moved;
    private final Set<String> ambiguous;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Renumbering.Undecided> undecided = new ArrayList<>();

    private enum Belongs {
        HERE, ELSEWHERE, UNKNOWN
    }

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
        Prose prose = paragraph.prose();
        ReferenceScanner scanner = new ReferenceScanner(prose.text(), language);
        for (ReferenceScanner.Found found = scanner.next(); found != null; found = scanner.next()) {
            resolve(paragraph, found);
        }
    }

    private void resolve(Paragraph paragraph, ReferenceScanner.Found found) {
        boolean concerned = found.numbers().stream().map(number -> number.digits()).anyMatch(this::changes);
        Belongs belongs = concerned ? belongs(paragraph.text(), found) : Belongs.ELSEWHERE;
        if (belongs == Belongs.ELSEWHERE) {
            return;
        }
        boolean clear = found.numbers().stream().noneMatch(number -> ambiguous.contains(number.digits()))
                && found.numbers().stream().allMatch(number -> moved.containsKey(number.digits()));
        if (belongs == Belongs.UNKNOWN || !clear) {
            undecided.add(new Renumbering.Undecided(paragraph.text().substring(found.start(), found.end()), paragraph.address().toString(),
                    paragraph.prose().span(found.start(), found.end())));
            return;
        }
        for (ReferenceScanner.Number number : found.numbers()) {
            edits.add(new Edit(paragraph.prose().span(number.start(), number.end()), moved.get(number.digits())));
        }
    }

    private boolean changes(String number) {
        return ambiguous.contains(number) || moved.containsKey(number) && !moved.get(number).equals(number);
    }

    private Belongs belongs(String text, ReferenceScanner.Found found) {
        String after = Folded.fold(text.substring(found.end(), Math.min(text.length(), found.end() + LOOKED_AROUND))).strip();
        String before = Folded.fold(text.substring(Math.max(0, found.start() - LOOKED_AROUND), found.start())).strip();
        for (String role : List.of("here", "above", "below")) {
            if (language.references(role).stream().map(Folded::fold).anyMatch(word -> starts(after, word) || !language.hasWordSpaces() && before.endsWith(word))) {
                return Belongs.HERE;
            }
        }
        boolean elsewhere = language.references("elsewhere").stream().map(Folded::fold)
                .anyMatch(word -> language.hasWordSpaces() ? starts(after, word) : before.endsWith(word));
        return elsewhere ? Belongs.ELSEWHERE : Belongs.UNKNOWN;
    }

    private static boolean starts(String text, String word) {
        return text.startsWith(word) && (text.length() == word.length() || word.endsWith("'") || !Character.isLetterOrDigit(text.charAt(word.length())));
    }
}
