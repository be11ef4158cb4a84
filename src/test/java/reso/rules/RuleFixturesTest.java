package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.finding.Applicability;
import reso.rule.Rule;

/**
 * Every case of every fixture: the findings are those written down, fixes give the text written down, and what is fixed stays
 * as it is. {@code -Dreso.accept=true} writes down what comes out instead; read the difference before it is committed.
 */
class RuleFixturesTest {
    private static final boolean ACCEPT = Boolean.getBoolean("reso.accept");

    @TestFactory
    Stream<DynamicContainer> fixtures() {
        return BuiltInRules.all().stream().map(rule -> DynamicContainer.dynamicContainer(rule.info().name(), cases(rule)));
    }

    private static Stream<DynamicTest> cases(Rule rule) {
        if (ACCEPT) {
            accept(rule);
        }
        return Fences.sections(Fences.fixture(rule)).stream().map(section -> DynamicTest.dynamicTest(section.heading(), () -> check(rule, section)));
    }

    private static void check(Rule rule, Fences.Section section) {
        Judge judge = new Judge(rule);
        Fences.Fence draft = section.fence("reso").orElseThrow();
        assertEquals(section.fence("findings").orElseThrow().content(), judge.told(draft.content(), draft.language()));
        Optional<Fences.Fence> fixed = section.fence("fixed");
        if (fixed.isPresent()) {
            String once = fixed(judge, draft, fixed.get());
            assertEquals(fixed.get().content(), once);
            assertEquals(once, judge.fixed(once, draft.language(), most(fixed.get())), "a second run changes nothing");
        }
    }

    private static String fixed(Judge judge, Fences.Fence draft, Fences.Fence fixed) {
        return judge.fixed(draft.content(), draft.language(), most(fixed));
    }

    private static Applicability most(Fences.Fence fixed) {
        return fixed.info().endsWith("unsafe") ? Applicability.UNSAFE : Applicability.SAFE;
    }

    private static void accept(Rule rule) {
        String before = Fences.fixture(rule);
        Judge judge = new Judge(rule);
        StringBuilder out = new StringBuilder(before.substring(0, before.indexOf("\n## ")));
        for (Fences.Section section : Fences.sections(before)) {
            out.append("\n## ").append(section.heading()).append("\n\n").append(section.prose().isBlank() ? "" : section.prose().strip() + "\n\n");
            Fences.Fence draft = section.fence("reso").orElseThrow();
            for (Fences.Fence fence : section.fences()) {
                String content = fence.is("findings") ? judge.told(draft.content(), draft.language())
                        : fence.is("fixed") ? fixed(judge, draft, fence) : fence.content();
                out.append("````").append(fence.info()).append('\n').append(content.replace("\r", Fences.CARRIAGE_RETURN)).append(content.isEmpty() ? "" : "\n").append("````\n");
            }
        }
        try {
            Files.writeString(Fences.fixtureFile(rule), out.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
