package reso.rules.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.catalogue.Treaty;
import reso.catalogue.TreatyName;

class TreatyNamesTest {
    private static final Treaty CONVENTION = treaty(1, Map.of("en", "Convention on Lighthouses", "fr", "Convention sur les phares", "ru", "Конвенция| о маяках"));
    private static final Treaty PROTOCOL = treaty(2, Map.of("en", "Protocol on Fog Horns", "fr", "Protocole sur les cornes de brume"));
    private static final Treaty LONG = treaty(3, Map.of("en", "Protocol on Buoys, supplementing the Convention on Lighthouses", "fr", "Protocole sur les bouées"));
    private static final List<Treaty> FAMILY = List.of(CONVENTION, PROTOCOL, LONG);

    private static Treaty treaty(int volume, Map<String, String> names) {
        return new Treaty("", volume, 7, 7, Optional.empty(), language -> Optional.ofNullable(names.get(language)).map(TreatyName::of));
    }

    private static Optional<Treaty> last(String words, List<Treaty> family, String language) {
        return TreatyNames.last(words, family, language).map(TreatyNames.Named::treaty);
    }

    @Test
    void theNameThatTheWordsEndWithIsMeant() {
        assertEquals(Optional.of(CONVENTION), last("States parties to the Convention on Lighthouses", FAMILY, "fr"));
        assertEquals(Optional.of(CONVENTION), last("les parties à la convention sur les phares", FAMILY, "fr"));
    }

    @Test
    void aProtocolIsMeantWhereItsConventionOnlyExplainsIt() {
        assertEquals(Optional.of(PROTOCOL), last("the Protocol on Fog Horns, supplementing the Convention on Lighthouses", FAMILY, "fr"));
        assertEquals(Optional.of(LONG), last("the Protocol on Buoys, supplementing the Convention on Lighthouses", FAMILY, "fr"));
    }

    @Test
    void ofTwoTreatiesInOneSentenceTheLastIsMeant() {
        assertEquals(Optional.of(CONVENTION), last("the Protocol on Fog Horns, which States have ratified in good number, and the Convention on Lighthouses", FAMILY, "fr"));
    }

    @Test
    void aNameFurtherBackIsNotMeant() {
        assertEquals(Optional.empty(), last("the Convention on Lighthouses and its keepers", FAMILY, "fr"));
        assertEquals(Optional.empty(), last("", FAMILY, "fr"));
    }

    @Test
    void aNameIsKnownInWhicheverCaseItStands() {
        assertEquals(Optional.of(CONVENTION), last("участники Конвенции о маяках", List.of(CONVENTION), "ru"));
    }

    @Test
    void aLanguageInWhichSomeOfTheFamilyHaveNoNameTellsNone() {
        assertEquals(Optional.empty(), last("протокол к Конвенции о маяках", FAMILY, "ru"));
    }

    @Test
    void wordsBeforeANameMayLeadIntoAnother() {
        TreatyNames.Named led = TreatyNames.last("les protocoles additionnels à la Convention sur les phares", FAMILY, "fr").orElseThrow();
        TreatyNames.Named plain = TreatyNames.last("rappelant la Convention sur les phares", FAMILY, "fr").orElseThrow();
        assertTrue(led.isLedInBy(PROTOCOL, "fr"));
        assertFalse(plain.isLedInBy(PROTOCOL, "fr"));
    }
}
