package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.cli.Environment.Stream;

class EnvironmentTest {

    @ParameterizedTest(name = "{0}, {1}, terminal {2}: {3}")
    @CsvSource({
        "auto, '', true, true", "auto, '', false, false",
        "always, NO_COLOR=1, false, true", "never, FORCE_COLOR=1, true, false",
        "auto, NO_COLOR=1, true, false", "auto, NO_COLOR=, true, true", "auto, NO_COLOR=1 FORCE_COLOR=1, true, false",
        "auto, FORCE_COLOR=1, false, true", "auto, CLICOLOR_FORCE=1, false, true", "auto, CLICOLOR_FORCE=0, false, false",
        "auto, CLICOLOR=0, true, false", "auto, CLICOLOR=0 FORCE_COLOR=1, false, true", "auto, TERM=dumb, true, false",
        "auto, TERM=xterm, true, true"})
    void coloursFollowTheOptionThenTheVariablesThenTheTerminal(String option, String settings, boolean terminal, boolean coloured) {
        Environment environment = new Environment(variables(settings), terminal ? Set.of(Stream.OUT) : Set.of(), Path.of(""));
        assertEquals(coloured, environment.wantsColour(option, Stream.OUT));
    }

    private static Map<String, String> variables(String settings) {
        Map<String, String> variables = new HashMap<>();
        for (String setting : settings.isEmpty() ? new String[0] : settings.split(" ")) {
            variables.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return variables;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', ''", "LANG=fr_FR.UTF-8, fr", "LANG=fr, fr", "LC_ALL=C LANG=fr_FR.UTF-8, c", "LC_MESSAGES=fr_CA LANG=de_DE, fr",
        "LC_ALL= LANG=fr_BE@euro, fr", "RESO_LOCALE=fr_FR.ISO-8859-1 LC_ALL=C.UTF-8, fr", "RESO_LOCALE= LC_ALL=C.UTF-8, c"})
    void theLanguageIsThatOfTheLocale(String settings, String language) {
        assertEquals(language, new Environment(variables(settings), Set.of(), Path.of("")).language());
    }
}
