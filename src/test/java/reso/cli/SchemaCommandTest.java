package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reso.config.Key;
import reso.config.Profiles;
import reso.config.Schemas;
import reso.json.Json;
import reso.language.Languages;

/** What reso writes for programs is what its schemas say, and nothing beside it. */
class SchemaCommandTest {
    private static final Path DRAFTS = Path.of("src/test/resources/reso/drafts");
    private static final Path EXAMPLES = Path.of("examples");

    @TempDir
    Path folder;

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
    }

    private static String told(String name) {
        Run run = Run.in(Path.of(""), "schema", name);
        assertEquals(Exit.DONE, run.code());
        return run.out();
    }

    /** The schema without leave to add fields that it does not describe. */
    private static Schema strict(String name) {
        return schema(told(name).replace("\"properties\":", "\"additionalProperties\": false, \"properties\":")
                .replaceAll("\"additionalProperties\": false,\\s*\"additionalProperties\": false,", "\"additionalProperties\": false,"));
    }

    private static void assertFits(String name, String json) {
        assertEquals(List.of(), strict(name).validate(json, InputFormat.JSON).stream().map(Object::toString).limit(3).toList());
    }

    private static String[] drafts() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.list(DRAFTS), Files.list(EXAMPLES))) {
            Stream<String> named = files.filter(Files::isRegularFile).map(Path::toString).filter(name -> name.endsWith(".md")).sorted();
            return Stream.concat(named, Stream.of("missing.md")).toArray(String[]::new);
        }
    }

    private static String written(String... args) throws IOException {
        String[] all = Stream.concat(Stream.of(args), Stream.of(drafts())).toArray(String[]::new);
        return Run.with(new Environment(Map.of(), Set.of(), Path.of("")), "", all).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "extract", "resolve"})
    void documentsAndLinesFitTheirSchema(String command) throws IOException {
        String document = written(command, "--format", "json");
        assertTrue(Json.parse(document).get("files").items().size() > 5);
        assertFits(command, document);
        List<String> lines = written(command, "--format", "jsonl").lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.contains("missing.md")), "what cannot be read has its line");
        lines.forEach(line -> assertFits(command, line));
    }

    @Test
    void theListOfRulesFitsItsSchema() {
        assertFits("rules", Run.in(folder, "rules", "--format", "json").out());
    }

    @Test
    void countsOfFindingsFitTheirSchemaAndAddUp() throws IOException {
        String text = written("validate", "--statistics", "--format", "json");
        assertFits("statistics", text);
        Json counts = Json.parse(text);
        int all = counts.get("rules").items().stream().mapToInt(rule -> rule.get("count").number(0)).sum();
        Json summary = counts.get("summary");
        assertEquals(summary.get("errors").number(0) + summary.get("warnings").number(0) + summary.get("notes").number(0), all);
        assertTrue(all > 20, text);
    }

    @Test
    void aBaselineFitsItsSchema() throws IOException {
        Path known = folder.resolve("known.json");
        written("validate", "--write-baseline", known.toString());
        String text = Files.readString(known);
        assertTrue(text.contains("bad-draft.en.md"));
        assertFits("baseline", text);
    }

    @Test
    void aSchemaRefusesWhatReachesItDamaged() throws IOException {
        String document = written("validate", "--format", "json", "--select", "MH");
        assertFalse(schema(told("validate")).validate(document.replace("\"line\":1,", "\"line\":0,"), InputFormat.JSON).isEmpty());
        assertFalse(schema(told("validate")).validate(document.replace("\"message\"", "\"text\""), InputFormat.JSON).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everySchemaIsShippedAndSaysWhatItIsOf() {
        return Schemas.NAMES.stream().map(name -> DynamicTest.dynamicTest(name,
                () -> assertTrue(Json.parse(told(name)).get("title").text("").startsWith("reso "))));
    }

    /** What the reader accepts and what the schema accepts is one thing. */
    @Test
    void theConfigurationHasTheKeysAndWordsOfItsSchema() throws IOException {
        Json properties = Json.parse(told("configuration")).get("properties");
        assertEquals(Stream.of(Key.values()).map(Key::word).toList(), List.copyOf(properties.fields().keySet()));
        assertEquals(Profiles.names(), properties.get("profile").get("enum").texts());
        assertEquals(Set.copyOf(Languages.codes()), Set.copyOf(properties.get("lang").get("enum").texts()));
    }

    @TestFactory
    Stream<DynamicTest> aConfigurationIsFollowedExactlyWhereItFits() {
        Schema schema = schema(told("configuration"));
        return Stream.of("{}", "{\"lang\":\"fr\"}", "{\"lang\":\"de\"}", "{\"lang\":[\"fr\"]}", "{\"select\":\"OP\"}", "{\"select\":[\"OP\",\"PP\"]}",
                "{\"select\":{}}", "{\"ignore\":[1]}", "{\"severity\":{\"OP204\":\"off\"}}", "{\"severity\":{\"OP204\":\"loud\"}}",
                "{\"severity\":[\"OP204\"]}", "{\"exclude\":[\"a\"]}", "{\"exclude\":3}", "{\"profile\":\"scan\"}", "{\"profile\":\"strict\"}",
                "{\"url_template\":\"https://example.org/{symbol}\"}", "{\"url_template\":\"\"}", "{\"other\":1}", "[]", "3")
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    Files.writeString(folder.resolve(".reso.json"), text);
                    boolean followed = Run.in(folder, "config").code() == Exit.DONE;
                    assertEquals(schema.validate(text, InputFormat.JSON).isEmpty(), followed);
                }));
    }
}
