package reso.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Bytes that are no text, or no words: one line that says what to do, or one finding, and never a changed file. */
class BytesThatAreNoTextTest extends BadFiles {

    @TestFactory
    Stream<DynamicTest> bytesThatAreNoTextAreRefusedInALineThatSaysWhatToDo() {
        Map<String, byte[]> files = Map.of(
                "not valid UTF-8 at byte 3 (line 1)", new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'},
                "not valid UTF-8 at byte 2", new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x80},
                "not valid UTF-8 at byte 0", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                "is UTF-16", "\uFEFFdraft".getBytes(StandardCharsets.UTF_16LE),
                "looks like UTF-16", "The General Assembly".getBytes(StandardCharsets.UTF_16LE),
                "WINDOWS-1252", "L’Assemblée générale".getBytes(Charset.forName("windows-1252")),
                "NUL", ("words ".repeat(1000) + "\0").getBytes(StandardCharsets.UTF_8),
                "PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1},
                "Word", new byte[] {'P', 'K', 3, 4, 20, 0});
        return files.entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
            Files.write(folder.resolve("draft.md"), file.getValue());
            assertOneLine("draft.md", file.getKey(), validate("draft.md"));
            assertOneLine("draft.md", file.getKey(), validate("--fix", "draft.md"));
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve("draft.md")));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aFileWithoutWordsIsAFinding() {
        return Stream.of("", " \n\t\n", "\uFEFF", "---\nlang: fr\n---\n").map(text -> DynamicTest.dynamicTest(text.length() + " characters", () -> {
            Files.writeString(folder.resolve("void.md"), text);
            Run run = validate("void.md");
            assertEquals(Exit.FOUND, run.code());
            assertEquals("void.md:1:1: error IN001 the file holds no text\n", run.out());
        }));
    }
}
