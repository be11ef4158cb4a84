package reso.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small inputs that overflow the stack of the Markdown library or take it more than linear time. The limit is not a measure of
 * speed: without the guard each of these runs for many times as long, or never ends.
 */
class HostileMarkdownTest {
    private static final Duration A_HANG = Duration.ofSeconds(12);

    @TestFactory
    Stream<DynamicTest> hostileInputIsReadAllTheSame() {
        return inputs().entrySet().stream().map(input -> DynamicTest.dynamicTest(input.getKey(), () ->
                assertTimeoutPreemptively(A_HANG, () -> assertFalse(MarkdownReader.read(input.getValue()).blocks().isEmpty()))));
    }

    private static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("nested quotes", ">".repeat(10_000) + "a");
        inputs.put("nested quotes with spaces", "> ".repeat(10_000) + "a");
        inputs.put("dashes on one line", "- ".repeat(3_000) + "a");
        inputs.put("deep list", IntStream.range(0, 500).mapToObj(i -> "  ".repeat(i) + "- a").collect(Collectors.joining("\n")));
        inputs.put("long emphasis runs", "*".repeat(50_000) + "a" + "*".repeat(50_000));
        inputs.put("emphasis without end", "*a ".repeat(30_000));
        inputs.put("underscores", "_a_b".repeat(30_000));
        inputs.put("a tag with attributes", "<a" + " b=c".repeat(20_000) + ">");
        inputs.put("an open tag with attributes", "<a" + " b=c".repeat(20_000));
        inputs.put("a link title", "[a](b \"" + "t".repeat(40_000) + "\")");
        inputs.put("an inline comment", "a <!-- " + "x ".repeat(20_000) + " -->");
        inputs.put("a block comment", "<!-- " + "x ".repeat(20_000) + " -->\n\na");
        inputs.put("backtick ladder", IntStream.range(1, 800).mapToObj(i -> "`".repeat(i) + "a").collect(Collectors.joining()));
        inputs.put("reference definitions", IntStream.range(0, 20_000).mapToObj(i -> "[r" + i + "]: /u" + i).collect(Collectors.joining("\n")));
        inputs.put("character data", "a<![CDATA[".repeat(20_000));
        inputs.put("processing instructions", "a<?".repeat(20_000));
        inputs.put("half links with pointed brackets", "[a](<b".repeat(20_000));
        inputs.put("crossing emphasis and links", "**x [a*b**c*](d)".repeat(5_000));
        inputs.put("half links", "[a](".repeat(100_000));
        inputs.put("half pictures", "![[]()".repeat(40_000));
        inputs.put("open brackets", "[".repeat(100_000));
        inputs.put("closing brackets", "]".repeat(100_000));
        inputs.put("bracket pairs", "[a] ".repeat(50_000));
        inputs.put("pipes", "|".repeat(50_000) + "\n" + "|-".repeat(50_000));
        inputs.put("entities", "&amp;".repeat(50_000));
        inputs.put("stray entities", "&".repeat(200_000));
        inputs.put("superscripts", "a<sup>1</sup>".repeat(20_000));
        inputs.put("one long line", "word ".repeat(1_000_000));
        inputs.put("short lines", "a\n".repeat(300_000));
        return inputs;
    }
}
