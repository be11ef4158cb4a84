package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.finding.Messages;
import reso.rule.Rule;

/** A rule is a class, a page, a fixture, its sentences and a line in the list; none may be missing and none left over. */
class RuleInventoryTest {
    private static final Path SOURCES = Path.of("src/main/java/reso/rules");
    private static final List<String> PAGE_SECTIONS = List.of("What it reports", "Why", "Wrong", "Right", "Fix", "When to ignore");
    private static final Pattern MESSAGE_KEY = Pattern.compile("\"([A-Z]{2}[0-9]{3}(?:\\.[a-z]+)?)\"");

    @Test
    void theListIsSortedByCode() {
        List<String> codes = BuiltInRules.all().stream().map(rule -> rule.info().code()).toList();
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @Test
    void noTwoRulesShareACodeOrAName() {
        List<Rule> rules = BuiltInRules.all();
        assertEquals(rules.size(), rules.stream().map(rule -> rule.info().code()).distinct().count());
        assertEquals(rules.size(), rules.stream().map(rule -> rule.info().name()).distinct().count());
    }

    @Test
    void everyRuleClassIsListed() throws IOException {
        Set<String> listed = BuiltInRules.all().stream().map(rule -> rule.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> written = files.filter(file -> file.toString().endsWith(".java") && read(file).contains(" implements Rule "))
                    .map(file -> "reso.rules." + SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, listed);
        }
    }

    @TestFactory
    Stream<DynamicTest> aRuleStandsInTheFamilyOfItsCodeUnderItsOwnName() {
        return each(rule -> {
            assertEquals("reso.rules." + rule.info().family(), rule.getClass().getPackageName());
            String name = rule.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            assertEquals(name, rule.info().name());
        });
    }

    @TestFactory
    Stream<DynamicTest> thePageHasAllItsSections() {
        return each(rule -> {
            String page = Fences.page(rule);
            assertTrue(page.startsWith("# " + rule.info().name() + "\n"), "the page is headed by the name alone");
            List<Fences.Section> sections = Fences.sections(page);
            assertEquals(PAGE_SECTIONS, sections.stream().map(Fences.Section::heading).toList());
            sections.forEach(section -> assertTrue(!section.prose().isBlank() || !section.fences().isEmpty(), section.heading() + " is empty"));
            assertEquals(1, sections.get(0).prose().strip().lines().count(), "what it reports is said in one line");
        });
    }

    @TestFactory
    Stream<DynamicTest> theFixtureHasAHitAndASilence() {
        return each(rule -> {
            String fixture = Fences.fixture(rule);
            assertTrue(fixture.startsWith("# " + rule.info().name() + " (" + rule.info().code() + ")\n"));
            List<String> findings = Fences.sections(fixture).stream().map(section -> section.fence("findings").orElseThrow().content()).toList();
            assertTrue(findings.stream().anyMatch(told -> told.contains(" " + rule.info().code() + " ")), "a hit");
            assertTrue(findings.stream().anyMatch(String::isEmpty), "a silence");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRuleIsFixableExactlyWhenAFixtureShowsTheFix() {
        return each(rule -> {
            Judge judge = new Judge(rule);
            List<Fences.Section> sections = Fences.sections(Fences.fixture(rule));
            boolean fixes = sections.stream().map(section -> section.fence("reso").orElseThrow())
                    .flatMap(draft -> judge.findings(draft.content(), draft.language()).stream()).anyMatch(finding -> finding.fix().isPresent());
            assertEquals(fixes, sections.stream().anyMatch(section -> section.fence("fixed").isPresent()));
        });
    }

    @TestFactory
    Stream<DynamicTest> everySentenceIsWrittenInBothLanguages() {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> MESSAGE_KEY.matcher(read(file)).results().forEach(match -> keys.add(match.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of("en", "fr").map(language -> DynamicTest.dynamicTest(language, () -> {
            Messages messages = Messages.in(language);
            String own = read(Path.of("src/main/resources/reso/messages/" + language + ".properties"));
            assertEquals(Set.of(), keys.stream().filter(key -> !messages.has(key) || !own.contains("\n" + key + " = ")).collect(Collectors.toSet()));
        }));
    }

    @TestFactory
    Stream<DynamicTest> noSentenceIsWrittenTwice() {
        return Stream.of("en", "fr").map(language -> DynamicTest.dynamicTest(language, () -> {
            List<String> keys = read(Path.of("src/main/resources/reso/messages/" + language + ".properties")).lines()
                    .filter(line -> line.contains(" = ")).map(line -> line.substring(0, line.indexOf(" = "))).toList();
            Set<String> once = new TreeSet<>();
            assertEquals(List.of(), keys.stream().filter(key -> !once.add(key)).toList());
        }));
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Rule> check) {
        return BuiltInRules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.info().name(), () -> check.accept(rule)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
