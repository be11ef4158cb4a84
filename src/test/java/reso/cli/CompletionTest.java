package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion scripts are those that the program makes, and each shell that is here completes with its own. */
class CompletionTest {

    /** Where this fails, run scripts/completions, or the test with {@code -Dreso.accept=true}. */
    @ParameterizedTest
    @CsvSource({"bash, reso.bash", "zsh, _reso", "fish, reso.fish", "powershell, reso.ps1"})
    void theCommittedScriptsAreWhatTheProgramMakes(String shell, String file) throws IOException {
        Path committed = Path.of("completions", file);
        String made = Run.in(Path.of(""), "generate-completion", shell).out();
        if (Boolean.getBoolean("reso.accept")) {
            Files.writeString(committed, made);
        }
        assertEquals(made, Files.readString(committed));
    }

    private static List<String> said(String shell, String... args) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, shell))), "skipped: there is no " + shell);
        Process process = new ProcessBuilder(Stream.concat(Stream.of(shell), Stream.of(args)).toList()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    private static List<String> bash(String... words) throws IOException, InterruptedException {
        return said("bash", "-c", "source completions/reso.bash; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _reso; printf '%s\\n' \"${COMPREPLY[@]}\"", "bash",
                words[0], words[1], words.length > 2 ? words[2] : "", words.length > 3 ? words[3] : "").stream().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void bashCompletesCommandsOptionsAndTheirWords() throws Exception {
        assertEquals(List.of("validate"), said("bash", "-c", "source completions/reso.bash; COMP_WORDS=(reso val); COMP_CWORD=1; _reso; echo \"${COMPREPLY[@]}\""));
        assertEquals(List.of("github"), bash("reso", "validate", "--format", "gith"));
        assertTrue(said("bash", "-c", "source completions/reso.bash; COMP_WORDS=(reso validate --sel); COMP_CWORD=2; _reso; echo \"${COMPREPLY[@]}\"").contains("--select"));
    }

    @Test
    void zshReadsItsScript() throws Exception {
        assertEquals(List.of(), said("zsh", "-n", "completions/_reso"));
    }

    @Test
    void fishCompletesCommandsAndWords() throws Exception {
        assertTrue(said("fish", "-c", "source completions/reso.fish; complete -C 'reso vali'").get(0).startsWith("validate"));
        assertEquals(List.of("github"), said("fish", "-c", "source completions/reso.fish; complete -C 'reso validate --format gith'").stream()
                .map(line -> line.split("\t")[0]).toList());
    }

    @Test
    void powershellReadsItsScript() throws Exception {
        assertEquals(List.of("validate"), said("pwsh", "-NoProfile", "-Command", ". ./completions/reso.ps1; "
                + "(TabExpansion2 'reso vali' 9).CompletionMatches.CompletionText"));
    }
}
