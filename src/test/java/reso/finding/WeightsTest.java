package reso.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.text.Span;

class WeightsTest {
    private static final RuleInfo WARNS = RuleInfo.warning("ZZ101", "bad-word");
    private static final RuleInfo OFF = new RuleInfo("ZZ102", "quiet-word", Severity.NOTE, false);

    private static Weights of(String word, Severity severity) {
        return Weights.of(Map.of(word, Optional.of(severity)));
    }

    private static Severity weighed(Weights weights, Severity given) {
        return weights.weighed(Finding.of(WARNS, Message.of("ZZ101"), "", Span.at(0)).with(given)).severity();
    }

    @Test
    void whatIsNotNamedWeighsWhatTheRuleSays() {
        assertEquals(WARNS, Weights.NONE.weighed(WARNS));
        assertEquals(OFF, Weights.NONE.weighed(OFF));
        assertEquals(WARNS, of("QQ", Severity.ERROR).weighed(WARNS));
    }

    @Test
    void ofWhatIsSaidAtOnceTheMostExactWordCounts() {
        Weights weights = Weights.of(Map.of("ALL", Optional.of(Severity.NOTE), "ZZ", Optional.of(Severity.ERROR), "ZZ1", Optional.empty()));
        assertTrue(weights.silence(WARNS));
        assertEquals(Severity.NOTE, weights.of(RuleInfo.error("QQ101", "other")));
    }

    @Test
    void whatIsSaidLaterCountsHoweverExactItIs() {
        Weights weights = of("bad-word", Severity.NOTE).then(of("ZZ", Severity.ERROR));
        assertEquals(Severity.ERROR, weights.of(WARNS));
    }

    @Test
    void aRuleThatIsOffIsPutOnOnlyByItsWholeCodeOrName() {
        assertFalse(of("ZZ", Severity.ERROR).puts(OFF));
        assertTrue(of("ZZ102", Severity.ERROR).puts(OFF));
        assertTrue(of("quiet-word", Severity.ERROR).puts(OFF));
    }

    @Test
    void aFindingThatItsRuleMadeLighterDoesNotBecomeHeavier() {
        assertEquals(Severity.ERROR, weighed(of("ZZ101", Severity.ERROR), Severity.WARNING));
        assertEquals(Severity.NOTE, weighed(of("ZZ101", Severity.ERROR), Severity.NOTE));
        assertEquals(Severity.NOTE, weighed(of("ZZ101", Severity.NOTE), Severity.WARNING));
        assertEquals(Severity.NOTE, weighed(Weights.NONE, Severity.NOTE));
    }
}
