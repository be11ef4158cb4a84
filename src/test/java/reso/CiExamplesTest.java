package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import reso.json.Json;
import reso.json.JsonException;
import reso.json.Yaml;

/** What examples/ci shows works: its commands run, in a folder with a good draft and a bad one. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CiExamplesTest {
    private static final Path CI = Path.of("examples/ci").toAbsolutePath();
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml").toAbsolutePath();

    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void drafts() throws IOException {
        shell = new Shell(folder.resolve("bin"), folder);
        Files.copy(Path.of("examples/ecoles-rurales.fr.md"), folder.resolve("good.md"));
        Files.copy(Path.of("examples/bad-draft.en.md"), folder.resolve("bad.md"));
    }

    /** The commands of reso in a text, however it is written around them. */
    private static List<String> commands(Path file) throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher command = Pattern.compile("(?m)^\\s*(?:run: |- )(reso .*)$").matcher(Files.readString(file));
        while (command.find()) {
            commands.add(command.group(1));
        }
        return commands;
    }

    private Stream<DynamicTest> run(Path file) throws IOException {
        List<String> commands = commands(file);
        assertTrue(commands.size() > 1, "the example shows commands");
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> {
            drafts(command);
            Shell.Result done = shell.run(command);
            assertEquals(command.contains("never") ? 0 : 1, done.code(), done.output());
        }));
    }

    private void drafts(String command) throws IOException {
        assertTrue(Files.exists(folder.resolve("bad.md")), command);
    }

    @TestFactory
    Stream<DynamicTest> theCommandsOfTheGithubWorkflowFindTheBadDraft() throws IOException {
        Yaml.parse(Files.readString(CI.resolve("github-workflow.yml")));
        return run(CI.resolve("github-workflow.yml"));
    }

    @TestFactory
    Stream<DynamicTest> theCommandsOfTheGitlabJobFindTheBadDraft() throws IOException {
        Yaml.parse(Files.readString(CI.resolve("gitlab-ci.yml")));
        return run(CI.resolve("gitlab-ci.yml"));
    }

    @Test
    void theFilesThatTheGitlabJobHandsOnAreTheOnesItWrites() throws IOException {
        Json reports = Yaml.parse(Files.readString(CI.resolve("gitlab-ci.yml"))).get("drafts").get("artifacts").get("reports");
        for (Json report : reports.fields().values()) {
            assertTrue(commands(CI.resolve("gitlab-ci.yml")).stream().anyMatch(command -> command.contains("-o " + report.text(""))), report.text(""));
        }
    }

    @Test
    void theProblemMatcherFindsEveryPartOfAFinding() throws IOException, InterruptedException {
        Json pattern = Json.parse(Files.readString(CI.resolve("github-problem-matcher.json"))).get("problemMatcher").items().get(0).get("pattern").items().get(0);
        Pattern expression = Pattern.compile(pattern.get("regexp").text(""));
        List<String> lines = shell.run("reso validate -q --format concise bad.md").output().lines().toList();
        assertTrue(lines.size() > 5);
        for (String line : lines) {
            Matcher found = expression.matcher(line);
            assertTrue(found.matches(), line);
            assertEquals("bad.md", found.group(pattern.get("file").number(0)));
            assertTrue(List.of("error", "warning", "note").contains(found.group(pattern.get("severity").number(0))));
        }
    }

    @Test
    void theMakefileChecksAndPrints() throws IOException, InterruptedException {
        assumeTrue(shell.run("command -v make").code() == 0, "make is missing");
        Files.copy(CI.resolve("Makefile"), folder.resolve("Makefile"));
        assertTrue(shell.run("make check").code() != 0);
        Files.delete(folder.resolve("bad.md"));
        assertEquals(0, shell.run("make check").code());
        assertEquals(0, shell.run("make pages").code());
        assertTrue(Files.readString(folder.resolve("pages/good.html")).startsWith("<!doctype html>"));
    }

    @Test
    void theScriptJudgesOnlyWhatHasChanged() throws IOException, InterruptedException {
        assumeTrue(shell.run("command -v git").code() == 0, "git is missing");
        String commit = "git -c user.name=a -c user.email=a@example.org commit -qm drafts";
        assertEquals(0, shell.run("git init -qb main . && git add bad.md good.md && " + commit + " && git checkout -qb change").code());
        Files.writeString(folder.resolve("good.md"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(0, shell.run("sh " + CI.resolve("check-changed.sh")).code());
        Files.writeString(folder.resolve("bad.md"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertEquals(1, shell.run("sh " + CI.resolve("check-changed.sh")).code());
    }

    @TestFactory
    Stream<DynamicTest> theHooksTakeFiles() throws JsonException, IOException {
        List<Json> hooks = Yaml.parse(Files.readString(HOOKS)).items();
        return hooks.stream().map(hook -> DynamicTest.dynamicTest(hook.get("id").text(""), () -> {
            assertEquals("system", hook.get("language").text(""));
            assertEquals(hook.get("entry").text("").contains("--write"), hook.get("require_serial").truth(false), "what changes files runs alone");
            Shell.Result done = shell.run(hook.get("entry").text("") + " good.md");
            assertEquals(0, done.code(), done.output());
        }));
    }
}
