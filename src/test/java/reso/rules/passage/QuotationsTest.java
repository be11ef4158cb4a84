package reso.rules.passage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a “x” b", "a «\u00A0x\u00A0» b", "a „x“ b", "a ”x“ b", "甲《x》乙", "甲「x」乙", "a \"x\" b"})
    void wordsBetweenMarksOfAnyScriptAreQuoted(String text) {
        Quotations quotations = Quotations.in(text);
        assertTrue(quotations.cover(text.indexOf('x')));
        assertFalse(quotations.cover(0));
        assertFalse(quotations.cover(text.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a “x b", "a x” b", "the x's", "x"})
    void aMarkWithoutItsPartnerQuotesNothing(String text) {
        assertFalse(Quotations.in(text).cover(text.indexOf('x')));
    }
}
