package reso.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    @Test
    void whatJsonSaysIsReadWithItsLines() throws JsonException {
        Json read = Yaml.parse("# rules\nlang: fr\nselect:\n  - OP\n  - PP101\nseverity: {OP204: warning}\n");
        assertEquals(List.of("OP", "PP101"), read.get("select").texts());
        assertEquals("warning", read.get("severity").get("OP204").text(""));
        assertEquals(List.of(2, 3, 6), List.copyOf(read.fields().values()).stream().map(Json::line).toList());
        assertEquals(5, read.get("select").items().get(1).line());
    }

    @Test
    void aTextOfCommentsHoldsNothing() throws JsonException {
        assertFalse(Yaml.parse("# nothing yet\n\n").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [1]\nb: 2", "a: *x", "a: !!javax.script.ScriptEngineManager [b]", "a: !own b", "&x a: b", "a: 1\nb: 2\na: 3",
        "a: [1", "a: 'x", "\ta: 1", "a: 1\n---\nb: 2", "a: b\u0007"})
    void whatJsonCouldNotSayIsRefusedInOneLine(String text) {
        JsonException fault = assertThrows(JsonException.class, () -> Yaml.parse(text));
        assertEquals(1, fault.getMessage().lines().count(), fault.getMessage());
    }

    @Test
    void theSecondOfTwoKeysIsTold() {
        JsonException fault = assertThrows(JsonException.class, () -> Yaml.parse("a: 1\nb: 2\na: 3"));
        assertEquals("Duplicate field 'a'", fault.getMessage());
        assertEquals(3, fault.line());
    }

    @Test
    void depthAndLengthHaveTheirLimits() {
        assertTrue(assertThrows(JsonException.class, () -> Yaml.parse("[".repeat(100_000))).getMessage().contains("nesting depth"));
        assertThrows(JsonException.class, () -> Yaml.parse("- a\n".repeat(300_000)));
    }

    /** Each name would stand for nine of the one before; what is never opened cannot fill the memory. */
    @Test
    void manyLaughsAreNotRepeated() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ",").repeat(9)).append("]\n");
        }
        assertThrows(JsonException.class, () -> Yaml.parse(bomb.toString()));
    }
}
