package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    /** Where this fails, run scripts/completions. */
    @ParameterizedTest
    @CsvSource({"bash, reso.bash", "zsh, _reso", "fish, reso.fish"})
    void theCommittedScriptsAreWhatTheProgramMakes(String shell, String file) throws IOException {
        assertEquals(Run.in(Path.of(""), "generate-completion", shell).out(), Files.readString(Path.of("completions", file)));
    }
}
