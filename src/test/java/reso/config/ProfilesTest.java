package reso.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.Reso;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.finding.Weights;

class ProfilesTest {
    private static final List<RuleInfo> RULES = new Reso().rules();

    @TestFactory
    Stream<DynamicTest> everyWordMeansARule() {
        return Profiles.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Weights profile = Profiles.named(name);
            assertEquals(List.of(), profile.words().stream().filter(word -> RULES.stream()
                    .noneMatch(rule -> rule.nearness(word) > 0)).toList());
        }));
    }

    @Test
    void aDraftIsJudgedByWhatTheRulesSay() {
        assertEquals("draft", Profiles.USUAL);
        RULES.forEach(rule -> assertEquals(rule, Profiles.named("draft").weighed(rule)));
    }

    @Test
    void aScanIsNotBlamedForBeingOne() {
        assertEquals(List.of(), RULES.stream().filter(rule -> rule.code().startsWith("SC"))
                .filter(rule -> Profiles.named("scan").of(rule) != Severity.NOTE).toList());
    }

    @Test
    void aDecisionNeedsNeitherBodyNorPreamble() {
        assertFalse(RULES.stream().filter(rule -> rule.code().startsWith("IB") || rule.code().startsWith("PP"))
                .anyMatch(Profiles.named("decision")::puts));
    }

    @Test
    void thereIsNoOtherProfile() {
        assertEquals(List.of("draft", "final", "mun", "scan", "decision"), Profiles.names());
        assertThrows(IllegalArgumentException.class, () -> Profiles.named("strict"));
    }
}
