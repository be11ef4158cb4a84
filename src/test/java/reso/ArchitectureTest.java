package reso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom. The table is the plan of the house; it has no exceptions. */
class ArchitectureTest {
    private static final JavaClasses RESO = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("reso");

    private static final Map<String, String> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", ""),
            Map.entry("resource", ""),
            Map.entry("json", ""),
            Map.entry("language", "json resource"),
            Map.entry("markdown", "text"),
            Map.entry("model", "text language"),
            Map.entry("parse", "text language markdown model"),
            Map.entry("citation", "text language model resource"),
            Map.entry("catalogue", "citation json resource"),
            Map.entry("finding", "text resource"),
            Map.entry("rule", "finding model citation catalogue language text"),
            Map.entry("rules", "rule finding model citation catalogue language text"),
            Map.entry("lint", "rule parse finding model citation catalogue language text markdown"),
            // What was renumbered is kept as JSON, for the other language versions of the text.
            Map.entry("renumber", "model language text json"),
            // The canonical form is what the Markdown renderer prints, so it is written in one place.
            Map.entry("format", "render model language text"),
            Map.entry("render", "model citation catalogue language text json"),
            Map.entry("report", "finding text json"),
            // Records are JSON, which the command line does not know, and hold texts.
            Map.entry("batch", "json text"),
            Map.entry("config", "finding json language resource"));

    @TestFactory
    Stream<DynamicTest> packagesImportOnlyWhatThePlanAllows() {
        return MAY_IMPORT.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(),
                () -> noClasses().that().resideInAPackage("reso." + entry.getKey() + "..")
                        .should().dependOnClassesThat(outside(entry.getKey(), entry.getValue()))
                        .allowEmptyShould(true).check(RESO)));
    }

    private static DescribedPredicate<JavaClass> outside(String own, String allowed) {
        Set<String> rooms = Arrays.stream((own + " " + allowed).strip().split(" ")).collect(Collectors.toCollection(TreeSet::new));
        return DescribedPredicate.describe("stand in reso outside " + rooms,
                type -> type.getPackageName().startsWith("reso") && !rooms.contains(room(type)));
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    @Test
    void everyPackageHasAPlaceInThePlan() {
        Set<String> unplanned = RESO.stream().map(ArchitectureTest::room)
                .filter(room -> !MAY_IMPORT.containsKey(room) && !Set.of("", "cli").contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
        Assertions.assertEquals(Set.of(), unplanned);
    }

    @Test
    void theFrontDoorKnowsNeitherMarkdownNorJsonNorReportsNorTheCommandLine() {
        noClasses().that().resideInAPackage("reso").should().dependOnClassesThat()
                .resideInAnyPackage("reso.markdown..", "reso.json..", "reso.report..", "reso.config..", "reso.cli..")
                .allowEmptyShould(true).check(RESO);
    }

    @Test
    void theCommandLineKnowsNeitherMarkdownNorJson() {
        noClasses().that().resideInAPackage("reso.cli..").should().dependOnClassesThat()
                .resideInAnyPackage("reso.markdown..", "reso.json..").allowEmptyShould(true).check(RESO);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("reso.(*)..").should().beFreeOfCycles().check(RESO);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayInTheirRoom() {
        Map<String, String> homes = Map.of("com.vladsch..", "reso.markdown..", "com.fasterxml..", "reso.json..",
                "org.jsoup..", "reso.render.html..", "picocli..", "reso.cli..");
        return homes.entrySet().stream().map(home -> DynamicTest.dynamicTest(home.getKey(),
                () -> noClasses().that().resideOutsideOfPackage(home.getValue())
                        .should().dependOnClassesThat().resideInAnyPackage(home.getKey()).check(RESO)));
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses().that().resideOutsideOfPackage("reso.cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class).check(RESO);
    }

    /** Addresses are words here; nothing that could open one is within reach. */
    @Test
    void nothingCanOpenASocket() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..", "com.sun.net..")
                .orShould().dependOnClassesThat().haveNameMatching(
                        "java\\.net\\.(URL|URLConnection|.*Socket.*|InetAddress)|java\\.nio\\.channels\\..*(Socket|Datagram).*").check(RESO);
    }

    @Test
    void namesSayThingsNotRoles() {
        classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Service|Impl|Common)(\\$.*)?").check(RESO);
        noClasses().should().resideInAnyPackage("..util..", "..helper..", "..impl..", "..common..", "..internal..").check(RESO);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/reso"))) {
            List<Path> silent = files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::holdsTypes)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            Assertions.assertEquals(List.of(), silent);
        }
    }

    private static boolean holdsTypes(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
