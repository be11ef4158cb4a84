package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import reso.json.Json;

/** A record in, a record out, in order, whatever stands in the records. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BatchCommandTest {
    private static final Environment HERE = new Environment(Map.of(), Set.of(), Path.of(""));
    private static final String GOOD = "{\"id\":\"good\",\"lang\":\"en\",\"text\":\"The Council,\\n\\n1. Urges all States to act.\\n\"}";

    private static Run batch(String input, String... options) {
        return Run.with(HERE, input, Stream.concat(Stream.of("batch", "--jsonl", "--select", "IN001"), Stream.of(options)).toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> aBadRecordIsAnsweredWithItsFaultAndTheNextOnesAreStillDone() {
        Map<String, String> faults = Map.of("is not JSON", "{\"text\":", "is not a JSON object", "[1]", "no `text`", "{\"id\":1}",
                "no string", "{\"text\":3}", "half of a surrogate pair", "{\"text\":\"a\\ud800b\"}", "binary", "{\"text\":\"words \\u0000 words\"}",
                "`lang`", "{\"lang\":\"xx\",\"text\":\"a\"}", "`id`", "{\"id\":{},\"text\":\"a\"}", "Duplicate", "{\"id\":1,\"id\":2,\"text\":\"a\"}",
                "too large", "{\"text\":\"" + "a".repeat(2000) + "\"}");
        return faults.entrySet().stream().map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> {
            Run run = batch(GOOD + "\n" + fault.getValue() + "\n\n" + GOOD + "\n", "--max-bytes", "1K");
            List<String> lines = run.out().lines().toList();
            assertEquals(3, lines.size(), run.out());
            assertTrue(Json.parse(lines.get(1)).get("error").get("message").text("").contains(fault.getKey()), lines.get(1));
            assertEquals("good", Json.parse(lines.get(2)).get("id").text(""));
            assertEquals(Exit.REFUSED, run.code());
        }));
    }

    @Test
    void answersComeInTheOrderOfTheRecordsWithTheirIds() throws IOException {
        StringBuilder input = new StringBuilder();
        IntStream.range(0, 300).forEach(i -> input.append("{\"id\":").append(i).append(",\"text\":\"").append("word ".repeat((300 - i) * 5)).append("\"}\n"));
        String out = batch(input.toString(), "--jobs", "4").out();
        int expected = 0;
        for (String line : out.lines().toList()) {
            assertEquals(expected++, Json.parse(line).get("id").number(-1));
        }
        assertEquals(300, expected);
        assertEquals(out, batch(input.toString(), "--jobs", "1").out());
    }

    @Test
    void aRecordIsAnsweredWhileTheNextIsWaitedFor() throws Exception {
        PipedOutputStream asked = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(asked, 1 << 16);
        PipedOutputStream answer = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(answer, 1 << 16);
        Thread program = new Thread(() -> Main.run(new String[] {"batch", "--jsonl"}, in, answer, OutputStream.nullOutputStream(), HERE));
        program.start();
        for (int i = 0; i < 3; i++) {
            asked.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
            asked.flush();
            StringBuilder line = new StringBuilder();
            for (int c = answers.read(); c != '\n'; c = answers.read()) {
                line.append((char) c);
            }
            assertEquals("good", Json.parse(line.toString()).get("id").text(""));
        }
        asked.close();
        program.join();
    }

    @Test
    void linesFitTheSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.in(Path.of(""), "schema", "batch").out(), InputFormat.JSON);
        Run run = Run.with(HERE, GOOD + "\nno\n{\"text\":\"\"}\n", "batch", "--jsonl");
        assertEquals(3, run.out().lines().count());
        run.out().lines().forEach(line -> assertEquals(List.of(), List.copyOf(schema.validate(line, InputFormat.JSON))));
    }

    @Test
    void theExitCodeIsTheWorstOfAllRecords() {
        assertEquals(Exit.DONE, batch(GOOD).code());
        assertEquals(Exit.FOUND, batch(GOOD + "\n{\"text\":\"\"}\n").code());
        assertEquals(Exit.DONE, batch("{\"text\":\"\"}", "--fail-on", "never").code());
        assertEquals(Exit.DONE, batch("").code());
    }

    @Test
    void workThatTakesTooLongIsGivenUpAndTheOthersAreDone() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Deadline deadline = new Deadline(1);
        List<Integer> left = new java.util.ArrayList<>(List.of(1, 2, 3));
        List<String> results = new java.util.ArrayList<>();
        Conveyor<Integer, String> conveyor = new Conveyor<>(1, thing -> deadline.within(() -> thing == 2 ? stuck(never) : "done " + thing, () -> "late " + thing));
        assertEquals(Optional.empty(), conveyor.run(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0)), results::add));
        assertEquals(List.of("done 1", "late 2", "done 3"), results);
    }

    private static String stuck(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }

    @Test
    void aStreamThatBreaksOffIsToldAfterWhatCameBeforeItWasAnswered() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream((GOOD + "\n").getBytes(StandardCharsets.UTF_8)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(Exit.REFUSED, Main.run(new String[] {"batch", "--jsonl", "--select", "IN001"}, broken, out, err, HERE));
        assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count());
        assertEquals("standard input: cannot be read to its end: Input/output error\n", err.toString(StandardCharsets.UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> anIdIsAStringOrANumberAndNothingElse() {
        Map<String, Integer> ids = Map.of("\"a\"", Exit.DONE, "12345678901234567890", Exit.DONE, "-1.5", Exit.DONE, "null", Exit.DONE, "true", Exit.REFUSED,
                "false", Exit.REFUSED, "[1]", Exit.REFUSED, "{}", Exit.REFUSED);
        return ids.entrySet().stream().map(id -> DynamicTest.dynamicTest(id.getKey(), () -> {
            Run run = batch("{\"id\":" + id.getKey() + ",\"text\":\"The Council,\"}\n");
            assertEquals(id.getValue(), run.code(), run.out());
            assertEquals(id.getValue() == Exit.DONE ? id.getKey() : "null", Json.parse(run.out()).get("id").isText() ? "\"a\"" : Json.parse(run.out()).get("id").toString());
        }));
    }
}
