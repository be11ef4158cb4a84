package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.Reso;
import reso.finding.Finding;
import reso.finding.Messages;
import reso.finding.Weights;
import reso.lint.Linter;
import reso.lint.Selection;
import reso.text.SourceText;

/** Drafts without a fault are passed in silence; a defect planted in one of them is found at its place. */
class PlantedDefectsTest {
    private static final List<CleanDraft> DRAFTS = CleanDraft.all();
    private static final List<Plant> PLANTS = Stream.of(MastheadPlants.all(), BodyPlants.all(), PreamblePlants.all(), OperativePlants.all(),
            StructurePlants.all(), NotePlants.all(), DamagePlants.all(), AnnexPlants.all(), CitationPlants.all(), TypographyPlants.all(), StylePlants.all())
            .flatMap(List::stream).toList();
    /** Families whose every rule has a plant. */
    private static final Set<String> PLANTED_FAMILIES = Set.of("mh", "ib", "pp", "op", "sp", "nu", "xr", "fn", "su", "sc", "an", "ci", "ty", "st");

    private final Reso reso = new Reso();

    @TestFactory
    Stream<DynamicTest> cleanDraftsAreSilent() {
        return DRAFTS.stream().map(draft -> DynamicTest.dynamicTest(draft.name(),
                () -> assertEquals("", told(findings(draft, draft.text(), Selection.DEFAULT)))));
    }

    @TestFactory
    Stream<DynamicContainer> plantedDefectsAreFoundAtTheirPlace() {
        return PLANTS.stream().map(plant -> DynamicContainer.dynamicContainer(plant.toString(), DRAFTS.stream()
                .flatMap(draft -> plant.into(draft).map(planted -> found(plant, draft, planted)).stream())));
    }

    private DynamicTest found(Plant plant, CleanDraft draft, CleanDraft.Planted planted) {
        return DynamicTest.dynamicTest(draft.name(), () -> {
            List<Finding> findings = findings(draft, planted.text(), selection(plant)).stream().filter(finding -> finding.rule().code().equals(plant.code())).toList();
            SourceText source = SourceText.of(draft.name(), planted.text());
            List<Integer> lines = findings.stream().map(finding -> source.positionAt(finding.span().start()).line()).toList();
            assertTrue(lines.contains(planted.line()), () -> plant + ": not at line " + planted.line() + " but at " + lines + " of\n" + planted.text());
        });
    }

    /** A comment is only idle where the rule that it silences was asked. */
    private static Selection selection(Plant plant) {
        return plant.code().startsWith("SU") ? Selection.DEFAULT : new Selection(List.of(plant.code()), List.of(), Weights.NONE);
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageOfAPlantTakesIt() {
        return PLANTS.stream().map(plant -> DynamicTest.dynamicTest(plant.toString(), () -> {
            Set<String> taken = DRAFTS.stream().filter(draft -> plant.into(draft).isPresent())
                    .map(draft -> draft.language().code()).collect(Collectors.toCollection(TreeSet::new));
            assertTrue(taken.containsAll(plant.languages()), "only " + taken);
        }));
    }

    @Test
    void everyRuleOfAPlantedFamilyHasAPlant() {
        Set<String> planted = PLANTS.stream().map(Plant::code).collect(Collectors.toSet());
        assertEquals(List.of(), new Linter(BuiltInRules.all()).rules().stream()
                .filter(info -> PLANTED_FAMILIES.contains(info.family()) && !planted.contains(info.code())).toList());
    }

    private List<Finding> findings(CleanDraft draft, String text, Selection selection) {
        return reso.validate(reso.read(SourceText.of(draft.name(), text), Optional.of(draft.language())), selection);
    }

    private static String told(List<Finding> findings) {
        Messages english = Messages.in("en");
        return findings.stream().map(finding -> finding.rule().code() + " " + english.say(finding.message()) + "\n").collect(Collectors.joining());
    }
}
