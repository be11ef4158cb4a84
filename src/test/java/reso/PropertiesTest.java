package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.text.Span;
import reso.text.Edit;
import reso.render.PageRemains;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Severity;
import reso.format.UnformattableException;
import reso.lint.Fixed;
import reso.lint.Selection;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Masthead;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.render.Letters;
import reso.render.markdown.NoteNotation;
import reso.renumber.NumberingScheme;
import reso.text.Edits;
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
            Set<Span> pages = PageRemains.of(before).furniture().stream().map(Paragraph::span).collect(Collectors.toSet());
            List<Edit> without = pages.stream().sorted().map(span -> new Edit(span, " ")).toList();
            assertEquals(letters(Edits.apply(draft, without).text().content()), letters(once.content()));
            assertEquals(pieces(before, pages), pieces(read(once), Set.of()));
            assertEquals(once.content(), reso.format(read(once), NoteNotation.KEEP).content());
        } catch (UnformattableException e) {
            refused++;
        }
    }

    @TestFactory
    Stream<DynamicTest> fixingBringsNoErrorAndChangesNothingTheSecondTime() {
        return everyDamage(draft -> {
            Fixed once = reso.fix(read(draft), Selection.DEFAULT, Applicability.SAFE);
            assertTrue(errors(once.left()) <= errors(once.found()));
            assertEquals(List.of(), once.left().stream().filter(finding -> isSafe(finding) && !once.unmade().contains(finding)).toList());
            assertEquals(once.text().content(), reso.fix(read(once.text()), Selection.DEFAULT, Applicability.SAFE).text().content());
        });
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    private static boolean isSafe(Finding finding) {
        return finding.fix().filter(fix -> fix.applicability() == Applicability.SAFE).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> renumberingCountsFromOneAndChangesNothingTheSecondTime() {
        NumberingScheme runningOn = new NumberingScheme(Set.of(NumberingScheme.Part.values()), NumberingScheme.Sections.CONTINUE);
        return everyDamage(draft -> {
            SourceText once = numbered(draft, runningOn);
            assertEquals(once.content(), numbered(once, runningOn).content());
            read(once).texts().forEach(text -> assertEquals(countedFromOne(text), numbers(text)));
            SourceText asDrafted = numbered(draft, NumberingScheme.USUAL);
            assertEquals(asDrafted.content(), numbered(asDrafted, NumberingScheme.USUAL).content());
        });
    }

    private SourceText numbered(SourceText draft, NumberingScheme scheme) {
        Resolution read = read(draft);
        return Edits.apply(draft, reso.renumber(read, scheme).edits()).text();
    }

    private static List<Integer> numbers(List<Paragraph> text) {
        return text.stream().filter(p -> p.is(Kind.OPERATIVE) || p.is(Kind.PREAMBULAR)).filter(p -> p.label().isPresent()).map(p -> p.label().get().value()).toList();
    }

    private static List<Integer> countedFromOne(List<Paragraph> text) {
        return IntStream.rangeClosed(1, numbers(text).size()).boxed().toList();
    }

    /** The letters of masthead lines, paragraphs with their labels, and notes, but not of those that stand at these places. */
    private static List<String> pieces(Resolution read, Set<Span> leftOut) {
        Stream<String> lines = read.masthead().lines().stream().map(Masthead.Line::value);
        Stream<String> notes = read.notes().stream().map(note -> note.marker() + note.text());
        Stream<String> body = Stream.concat(read.everything().stream().filter(p -> !leftOut.contains(p.span())).map(p -> p.labelText() + p.text()), read.annexes().stream().map(Annex::heading));
        return Stream.of(lines, notes, body).flatMap(all -> all).map(PropertiesTest::bare).filter(piece -> !piece.isEmpty()).sorted().toList();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
