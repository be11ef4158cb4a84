package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every folder under {@code reso/language} must hold. */
class LanguageResourcesTest {

    static List<Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void openingsAreListedOnceAndHaveAPart(Language language) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : lines(language).subList(1, lines(language).size())) {
            String[] cells = line.split("\t");
            assertTrue(cells.length == 5 || cells.length == 6, line);
            assertTrue(seen.add(Folded.fold(cells[0])), "listed twice: " + cells[0]);
            boolean preambular = !cells[1].equals("-");
            boolean operative = !cells[3].equals("-");
            assertTrue(preambular || operative, "in no part: " + cells[0]);
            assertEquals(preambular, !cells[2].equals("-"), line);
            assertEquals(operative, !cells[4].equals("-"), line);
            assertTrue(!preambular || Integer.parseInt(cells[1]) <= Integer.parseInt(cells[2]), line);
        }
        assertTrue(seen.size() > 400);
    }

    /** A form that nobody counted is counted as another only where that one was, and in the same parts. */
    @ParameterizedTest
    @MethodSource("languages")
    void uncountedFormsAreCountedAsFormsThatWere(Language language) throws IOException {
        Map<String, String[]> rows = new HashMap<>();
        lines(language).stream().skip(1).map(line -> line.split("\t")).forEach(cells -> rows.put(cells[0], cells));
        for (String[] cells : rows.values()) {
            if (cells.length == 6) {
                String[] twin = rows.get(cells[5]);
                assertTrue(twin != null && twin.length == 5, cells[5]);
                assertEquals(cells[1].equals("-"), twin[1].equals("-"), cells[0]);
                assertEquals(cells[3].equals("-"), twin[3].equals("-"), cells[0]);
                assertTrue(List.of("-", "0").containsAll(List.of(cells[2], cells[4])), cells[0]);
                assertFalse(List.of("-", "0").containsAll(List.of(twin[2], twin[4])), cells[5]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bodiesHaveDifferentNamesAndTheSameIdsAsElsewhere(Language language) {
        Set<String> ids = new HashSet<>();
        Language english = Languages.named("en").orElseThrow();
        Set<String> known = new HashSet<>(english.bodies().stream().map(Body::id).toList());
        for (Body body : language.bodies()) {
            assertTrue(ids.add(body.id()), body.id());
            assertTrue(known.contains(body.id()), body.id());
            String line = Folded.fold(body.name().replace("{ordinal}", "x") + ",");
            assertTrue(language.bodyNamed(line).isPresent(), body.name());
            assertFalse(body.name().endsWith(","), body.name());
        }
        assertTrue(ids.containsAll(Set.of("ga", "sc", "ecosoc", "hrc")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyListIsFilled(Language language) {
        assertEquals(12, language.months().size());
        assertFalse(language.repeats("also").isEmpty());
        assertFalse(language.repeats("further").isEmpty());
        assertFalse(language.annexWords().words().isEmpty());
        assertFalse(language.closingWords().isEmpty());
        assertFalse(language.conjunctions().isEmpty());
        assertTrue(language.labelPatterns().size() >= 3);
        assertEquals(2, language.typography().quotes().size());
        for (String role : List.of("organization", "distribution", "original", "session", "agendaItem", "draft", "adopted", "committee")) {
            assertFalse(language.masthead(role).isEmpty(), role);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theListTellsEachLanguageByItsScriptAndADozenWords(Language language) {
        List<Telltale> telltales = java.util.Arrays.stream(Character.UnicodeScript.values()).flatMap(script -> Languages.telltales(script.name()).stream())
                .filter(telltale -> telltale.code().equals(language.code())).toList();
        assertEquals(1, telltales.size());
        assertEquals(12, telltales.get(0).words().size());
        assertEquals(!language.hasWordSpaces(), telltales.get(0).hasSigns());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void labelPatternsPrintLabelsThatAreReadBack(Language language) {
        for (String pattern : language.labelPatterns()) {
            for (int value = 1; value <= 9; value++) {
                String printed = Numerals.print(pattern, value);
                int expected = value;
                assertTrue(PrintedLabel.scan(printed + " x").orElseThrow().readings().stream().anyMatch(r -> r.value() == expected), printed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFileFitsItsSchema(Language language) throws IOException {
        Path folder = Path.of("src/main/resources/reso/language");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder.resolve("language.schema.json")), InputFormat.JSON);
        String file = Files.readString(folder.resolve(language.code()).resolve("language.json"));
        assertEquals(List.of(), schema.validate(file, InputFormat.JSON).stream().map(Object::toString).toList());
    }

    /** Words that open either part are marked so by having counts on both sides; in a language whose words tell the parts there are few. */
    @ParameterizedTest
    @MethodSource("languages")
    void whereWordsTellThePartsFewOpenEither(Language language) throws IOException {
        List<String> rows = lines(language).subList(1, lines(language).size());
        long either = rows.stream().map(row -> row.split("\t")).filter(cells -> !cells[1].equals("-") && !cells[3].equals("-")).count();
        assertTrue(!language.shapes().tell() || either <= rows.size() / 50, either + " of " + rows.size());
    }

    private static List<String> lines(Language language) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Language.class.getResourceAsStream("/reso/language/" + language.code() + "/openings.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
