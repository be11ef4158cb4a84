package reso.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reso.model.SmallDraft;

/** A megabyte of what looks like the beginning of a citation. A scan that goes back over it would take hours, not seconds. */
class CitationBaitTest {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration PLENTY = Duration.ofSeconds(90);

    static Stream<String> bait() {
        return Stream.of("A/", "A/RES/", "A/RES/70/1", "A/RES/70/1 ", "1", "1/", "1/2 ", "12(", "1 (", "(((", "70/1, ", "resolution ", "resolution 70/1, ",
                "vol. ", "Treaty Series, ", "Ibid., vol. 1, ", "its ", "S-", "ES-1/", "1 A (", "A A A ", "70/1 A and ", "12 December ", "General ",
                "entitled “", "resolution 70/1, entitled “", "annex, ", "resolution 70/1 of the General Assembly, ", "of of ", "决议", "第", "第70/1号", "第70/1号决议，", "A/70/1，第70/1号决议，", "大会", "2015年", "及其", "و", "قرار ", "دإ-", "\u00A0", "'");
    }

    @ParameterizedTest
    @MethodSource("bait")
    void aMegabyteIsReadInOnePass(String bait) {
        String text = bait.repeat(MEGABYTE / bait.length());
        for (String language : List.of("en", "zh", "ar")) {
            var draft = SmallDraft.of(language, "ga").paragraph(text).build();
            assertTimeout(PLENTY, () -> CitationFinder.find(draft), language);
        }
    }

    @Test
    void baitWithoutNumbersHoldsNoCitation() {
        var draft = SmallDraft.of("en", "ga").paragraph("A/RES/".repeat(20_000)).build();
        assertEquals(List.of(), CitationFinder.find(draft));
    }

    @Test
    void whatStandsAfterBaitIsStillFound() {
        var draft = SmallDraft.of("en", "ga").paragraph("A/".repeat(20_000) + " and its resolution 70/1, and A/70/1").build();
        assertEquals(2, CitationFinder.find(draft).size());
    }

    @Test
    void marksNeverOverlap() {
        String text = "its resolutions 70/1 A and B of 25 September 2015, A/76/6 (Sect. 3)/Add.9 and 217 A (III), Treaty Series, vol. 1, No. 2 ".repeat(20);
        var draft = SmallDraft.of("en", "ga").paragraph(text).build();
        int end = 0;
        for (Citation citation : CitationFinder.find(draft)) {
            assertTrue(citation.span().start() >= end, citation::toString);
            end = citation.span().end();
        }
    }
}
