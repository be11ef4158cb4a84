package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.finding.Finding;
import reso.rule.Rule;

/** The manual is executed: a wrong example has exactly one finding of its rule, a right one has none. */
class RulePagesTest {

    @TestFactory
    Stream<DynamicContainer> pages() {
        return BuiltInRules.all().stream().map(rule -> DynamicContainer.dynamicContainer(rule.info().name(), examples(rule)));
    }

    private static Stream<DynamicTest> examples(Rule rule) {
        List<Fences.Section> sections = Fences.sections(Fences.page(rule));
        return Stream.concat(
                sections.stream().filter(section -> section.heading().equals("Wrong")).flatMap(section -> section.all("reso").stream())
                        .map(fence -> DynamicTest.dynamicTest("wrong " + fence.language(), () -> assertOneFinding(rule, fence))),
                sections.stream().filter(section -> section.heading().equals("Right")).flatMap(section -> section.all("reso").stream())
                        .map(fence -> DynamicTest.dynamicTest("right " + fence.language(), () -> assertSilence(rule, fence))));
    }

    private static void assertOneFinding(Rule rule, Fences.Fence fence) {
        List<Finding> findings = new Judge(rule).findings(fence.content(), fence.language());
        assertEquals(1, findings.size(), fence.content());
        assertTrue(fence.content().length() >= findings.get(0).span().end(), "the finding stands in the example");
    }

    private static void assertSilence(Rule rule, Fences.Fence fence) {
        assertEquals("", new Judge(rule).told(fence.content(), fence.language()), fence.content());
    }
}
