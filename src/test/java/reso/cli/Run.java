package reso.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One run of the program inside the test, and what came of it. */
record Run(int code, String out, String err) {

    static Run in(Path directory, String... args) {
        return with(new Environment(Map.of(), Set.of(), directory), "", args);
    }

    static Run with(Environment environment, String input, String... args) {
        return bytes(environment, input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run bytes(Environment environment, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new ByteArrayInputStream(input), out, err, environment);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A person sits at all three streams. */
    static Environment terminal(Path directory, Map<String, String> variables) {
        return new Environment(variables, EnumSet.allOf(Environment.Stream.class), directory);
    }
}
