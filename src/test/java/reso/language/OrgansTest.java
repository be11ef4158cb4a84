package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class OrgansTest {

    @Test
    void aCommissionReportsToItsCouncilAndSpeaksForWhateverIsAbove() {
        assertEquals(Optional.of("ecosoc"), Organs.parent("ccpcj"));
        assertEquals(Optional.empty(), Organs.parent("ga"));
        assertTrue(Organs.mayAdoptFor("ccpcj", "ga"));
        assertFalse(Organs.mayAdoptFor("ga", "ccpcj"));
        assertFalse(Organs.mayAdoptFor("cnd", "ccpcj"));
    }

    @ParameterizedTest
    @EnumSource(Custom.class)
    void aCustomIsThatOfSomeOrganAndNotOfTheGeneralAssembly(Custom custom) {
        assertTrue(Languages.all().stream().flatMap(language -> language.bodies().stream()).map(Body::id).anyMatch(id -> Organs.have(id, custom)));
        assertFalse(Stream.of("ga", "").anyMatch(organ -> Organs.have(organ, custom)));
    }

    @Test
    void theLongestBeginningOfASymbolTellsTheOrgan() {
        assertEquals(Optional.of("hrc"), Organs.ofSymbol("A/HRC/55/L.1"));
        assertEquals(Optional.of("wha"), Organs.ofSymbol("WHA77.5"));
        assertEquals(Optional.empty(), Organs.ofSymbol("X/1"));
    }
}
