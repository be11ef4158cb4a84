package reso.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs every command that reads drafts over a draft that comes with the program, so that what they load can be kept in a start-up
 * archive. The launcher starts it under {@code --warm-cache}; what it prints tells a sound archive from a broken one.
 */
final class Rehearsal {
    private static final String FILE = "draft.md";
    private static final List<List<String>> CALLS = List.of(
            List.of("validate", "--isolated", FILE),
            List.of("validate", "-"),
            List.of("validate", "--format", "full", "--color", "always", "-"),
            List.of("validate", "--format", "json", "-"),
            List.of("renumber", "-"),
            List.of("resolve", "--format", "table", "-"),
            List.of("render", "--to", "html", "-"),
            List.of("extract", "-"));

    private Rehearsal() {}

    /** @return a line a call, with its exit code and how many bytes it printed */
    static String run() throws IOException {
        byte[] draft;
        try (InputStream in = Rehearsal.class.getResourceAsStream("/reso/cli/rehearsal.md")) {
            draft = in.readAllBytes();
        }
        Path folder = Files.createTempDirectory("reso");
        try {
            Files.write(folder.resolve(FILE), draft);
            return run(draft, folder);
        } finally {
            Files.deleteIfExists(folder.resolve(FILE));
            Files.delete(folder);
        }
    }

    private static String run(byte[] draft, Path folder) {
        StringBuilder told = new StringBuilder();
        for (List<String> call : CALLS) {
            Counting out = new Counting();
            int exit = Main.run(call.toArray(String[]::new), new ByteArrayInputStream(draft), out, OutputStream.nullOutputStream(),
                    new Environment(Map.of(), Set.of(), folder));
            told.append(String.join(" ", call)).append(": exit ").append(exit).append(", ").append(out.bytes).append(" bytes\n");
        }
        return told.toString();
    }

    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes += count;
        }
    }
}
