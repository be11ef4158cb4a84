package reso.rules.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.catalogue.Treaty;

class TreatyNamesTest {
    private static final Treaty CONVENTION = new Treaty(1, 7, 7, Optional.empty(), "", "Convention on Lighthouses", "Convention sur les phares");
    private static final Treaty PROTOCOL = new Treaty(2, 7, 7, Optional.empty(), "", "Protocol on Fog Horns", "Protocole sur les cornes de brume");
    private static final Treaty LONG = new Treaty(3, 7, 7, Optional.empty(), "", "Protocol on Buoys, supplementing the Convention on Lighthouses", "");
    private static final List<Treaty> FAMILY = List.of(CONVENTION, PROTOCOL, LONG);

    @Test
    void theNameThatTheWordsEndWithIsMeant() {
        assertEquals(Optional.of(CONVENTION), TreatyNames.last("States parties to the Convention on Lighthouses", FAMILY));
        assertEquals(Optional.of(CONVENTION), TreatyNames.last("les parties à la convention sur les phares", FAMILY));
    }

    @Test
    void aProtocolIsMeantWhereItsConventionOnlyExplainsIt() {
        assertEquals(Optional.of(PROTOCOL), TreatyNames.last("the Protocol on Fog Horns, supplementing the Convention on Lighthouses", FAMILY));
        assertEquals(Optional.of(LONG), TreatyNames.last("the Protocol on Buoys, supplementing the Convention on Lighthouses", FAMILY));
    }

    @Test
    void ofTwoTreatiesInOneSentenceTheLastIsMeant() {
        assertEquals(Optional.of(CONVENTION), TreatyNames.last("the Protocol on Fog Horns, which States have ratified in good number, and the Convention on Lighthouses", FAMILY));
    }

    @Test
    void aNameFurtherBackIsNotMeant() {
        assertEquals(Optional.empty(), TreatyNames.last("the Convention on Lighthouses and its keepers", FAMILY));
        assertEquals(Optional.empty(), TreatyNames.last("", FAMILY));
    }
}
