package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a file in the browser that a person uses, where there is one. */
final class Opener {
    private static final List<String> USUAL = List.of("xdg-open", "open", "x-www-browser", "sensible-browser", "www-browser");

    private Opener() {}

    /** Where there is no browser that is said, by the {@code name} of the file, and nothing has failed. */
    static void open(Call call, Path file, String name) {
        List<String> command = command(call.environment(), file.toAbsolutePath());
        try {
            if (command.isEmpty()) {
                throw new IOException("there is none");
            }
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            call.say("no browser could be started to show " + name);
        }
    }

    private static List<String> command(Environment around, Path file) {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return List.of("cmd", "/c", "start", "", file.toString());
        }
        String wished = around.variable("BROWSER");
        Optional<String> browser = wished.isEmpty() ? usual(around.variable("PATH")) : Optional.of(wished.split(":")[0]);
        return browser.map(program -> List.of(program, file.toString())).orElse(List.of());
    }

    private static Optional<String> usual(String path) {
        return USUAL.stream().flatMap(name -> Stream.of(path.split(":")).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }
}
