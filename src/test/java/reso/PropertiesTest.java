package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.format.UnformattableException;
import reso.model.Annex;
import reso.model.Masthead;
import reso.model.Resolution;
import reso.render.Letters;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/** What holds for every change that reso makes, whatever was done to the draft before: over a thousand damaged drafts in six languages. */
class PropertiesTest {
    private static final int CASES = 1_008;
    private static final double MOST_REFUSED = 0.05;

    private final Reso reso = new Reso();
    private int refused;

    /** Runs the check over damaged copies of every draft. */
    private static Stream<DynamicTest> everyDamage(Consumer<SourceText> check) {
        List<Path> drafts = Drafts.all();
        int each = (CASES + drafts.size() - 1) / drafts.size();
        return drafts.stream().map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> {
            for (int seed = 0; seed < each; seed++) {
                SourceText damaged = SourceText.of("draft.md", new Damage(seed).of(Drafts.text(draft)));
                try {
                    check.accept(damaged);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + " of\n" + damaged.content(), e);
                }
            }
        }));
    }

    private Resolution read(SourceText text) {
        return reso.read(text, Optional.empty());
    }

    private static String letters(String text) {
        return Letters.of(Normalizer.normalize(text.replaceAll("(?i)</?sup>", " "), Normalizer.Form.NFKC));
    }

    @TestFactory
    Stream<DynamicTest> formattingKeepsWordsAndPiecesAndChangesNothingTheSecondTime() {
        return Stream.concat(everyDamage(this::formats), Stream.of(DynamicTest.dynamicTest("few are refused",
                () -> assertTrue(refused < CASES * MOST_REFUSED, refused + " drafts have no form"))));
    }

    private void formats(SourceText draft) {
        Resolution before = read(draft);
        try {
            SourceText once = reso.format(before, NoteNotation.KEEP);
            assertEquals(letters(draft.content()), letters(once.content()));
            assertEquals(pieces(before), pieces(read(once)));
            assertEquals(once.content(), reso.format(read(once), NoteNotation.KEEP).content());
        } catch (UnformattableException e) {
            refused++;
        }
    }

    /** The letters of masthead lines, paragraphs with their labels, and notes. */
    private static List<String> pieces(Resolution read) {
        Stream<String> lines = read.masthead().lines().stream().map(Masthead.Line::value);
        Stream<String> notes = read.notes().stream().map(note -> note.marker() + note.text());
        Stream<String> body = Stream.concat(read.everything().stream().map(p -> p.labelText() + p.text()), read.annexes().stream().map(Annex::heading));
        return Stream.of(lines, notes, body).flatMap(all -> all).map(PropertiesTest::bare).filter(piece -> !piece.isEmpty()).sorted().toList();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
