package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command of the transcripts in {@code commands/*.md}. A fence that begins {@code % reso …} holds a command, its
 * standard input up to {@code ^D} if it has one, what it says on standard error in lines that begin {@code 2>}, its standard
 * output, and {@code => code} unless that is 0. A fence whose info is {@code file NAME} puts a file into the folder the
 * commands run in. The version of the program stands there as {@code VERSION}. {@code -Dreso.accept=true} writes what the
 * program does into the transcripts instead of comparing.
 */
class CommandTranscriptsTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/reso/commands");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicContainer> commandsDoWhatTheTranscriptsSay() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            List<Path> sorted = files.sorted().toList();
            Assertions.assertFalse(sorted.isEmpty());
            return sorted.stream().map(this::transcript);
        }
    }

    private DynamicContainer transcript(Path file) {
        try {
            Path directory = Files.createDirectories(temporary.resolve(file.getFileName().toString()));
            List<DynamicTest> tests = new ArrayList<>();
            for (List<String> fence : fences(file)) {
                if (fence.get(0).startsWith("```file ")) {
                    place(directory, fence);
                } else if (fence.size() > 1 && fence.get(1).startsWith("% ")) {
                    tests.add(DynamicTest.dynamicTest(fence.get(1), () -> check(file, directory, fence.subList(1, fence.size()))));
                }
            }
            return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Each fence as its opening line and its lines. */
    private static List<List<String>> fences(Path file) throws IOException {
        List<List<String>> fences = new ArrayList<>();
        List<String> open = null;
        for (String line : Files.readAllLines(file)) {
            if (open == null && line.startsWith("```")) {
                open = new ArrayList<>(List.of(line));
                fences.add(open);
            } else if (line.equals("```")) {
                open = null;
            } else if (open != null) {
                open.add(line);
            }
        }
        return fences;
    }

    private static void place(Path directory, List<String> fence) throws IOException {
        Path target = directory.resolve(fence.get(0).substring("```file ".length()));
        Files.createDirectories(target.getParent());
        Files.writeString(target, String.join("\n", fence.subList(1, fence.size())) + (fence.size() > 1 ? "\n" : ""));
    }

    private static void check(Path file, Path directory, List<String> fence) throws IOException {
        int end = fence.indexOf("^D");
        List<String> head = fence.subList(0, Math.max(1, end + 1));
        String told = String.join("\n", fence.subList(head.size(), fence.size()));
        String done = done(directory, fence.get(0), end < 0 ? "" : String.join("\n", fence.subList(1, end)) + "\n");
        if (Boolean.getBoolean("reso.accept")) {
            String before = "```\n" + String.join("\n", fence) + "\n```";
            String after = "```\n" + String.join("\n", head) + "\n" + done + (done.isEmpty() ? "" : "\n") + "```";
            Files.writeString(file, Files.readString(file).replace(before, after));
        } else {
            Assertions.assertEquals(told, done);
        }
    }

    private static String done(Path directory, String command, String input) {
        List<String> words = words(command.substring(2));
        Map<String, String> variables = new HashMap<>();
        while (words.get(0).contains("=")) {
            String[] setting = words.remove(0).split("=", 2);
            variables.put(setting[0], setting[1]);
        }
        Assertions.assertEquals("reso", words.remove(0));
        Run run = Run.with(new Environment(variables, Set.of(), directory), input, words.toArray(String[]::new));
        List<String> lines = new ArrayList<>();
        run.err().lines().map(line -> "2> " + line).forEach(lines::add);
        run.out().replace(Version.number(), "VERSION").lines().forEach(lines::add);
        if (run.code() != Exit.DONE) {
            lines.add("=> " + run.code());
        }
        return String.join("\n", lines);
    }

    /** Words parted by spaces; apostrophes hold together what has spaces in it. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (command + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (c != ' ' || quoted) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
