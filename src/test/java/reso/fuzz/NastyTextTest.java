package reso.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts with one bad habit each, given to everything that reso does with a draft: nothing fails, nothing overflows. */
class NastyTextTest {
    private static final int BYTES = Integer.getInteger("reso.nasty", 6_000);
    private static final double LONG = 5;
    private static final List<String> SLOW = new ArrayList<>();

    private static Map<String, Consumer<String>> uses() {
        Map<String, Consumer<String>> uses = new LinkedHashMap<>();
        uses.put("reading", AnyText::reading);
        uses.put("fixing", AnyText::fixing);
        uses.put("numbering", AnyText::numbering);
        uses.put("formatting", AnyText::formatting);
        uses.put("resolving", AnyText::resolving);
        uses.put("printing", AnyText::printing);
        return uses;
    }

    @TestFactory
    Stream<DynamicTest> nothingThatResoDoesWithADraftFails() {
        return NastyText.of(BYTES).entrySet().stream().flatMap(nasty -> uses().entrySet().stream()
                .map(use -> DynamicTest.dynamicTest(use.getKey() + " " + nasty.getKey(), () -> use(use, nasty))));
    }

    private static void use(Map.Entry<String, Consumer<String>> use, Map.Entry<String, String> nasty) {
        long begun = System.nanoTime();
        assertDoesNotThrow(() -> use.getValue().accept(nasty.getValue()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (seconds > LONG) {
            SLOW.add(String.format("%.1f s: %s %s", seconds, use.getKey(), nasty.getKey()));
        }
    }

    @AfterAll
    static void sayWhatTookLong() {
        SLOW.forEach(System.err::println);
    }
}
