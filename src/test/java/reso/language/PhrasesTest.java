package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases WORDS = new Phrases(List.of("UN", "member state", "member states", "Côte d’Ivoire"), true);

    @Test
    void theLongestPhraseIsFoundAtItsPlaceWhateverItsCase() {
        String text = "All Member States of the un";
        assertEquals(List.of(new Phrases.Found("member states", 4, 17), new Phrases.Found("UN", 25, 27)), WORDS.in(text));
    }

    @Test
    void spacesAndApostrophesMayBeOfAnotherKind() {
        assertEquals(1, WORDS.in("in Cote d'Ivoire, no; in Côte\u00A0d'Ivoire, yes").size());
    }

    @Test
    void partsOfWordsAreNotWordsAndAHyphenBinds() {
        assertEquals(List.of(), WORDS.in("UNDP, UN-Women, pre-UN, member statesman"));
    }

    @Test
    void whereWordsHaveNoSpacesPhrasesAreFoundWithinThem() {
        assertEquals(List.of(new Phrases.Found("韩国", 2, 4)), new Phrases(List.of("韩国"), false).in("赞扬韩国提交"));
    }

    @Test
    void anEmptyListFindsNothing() {
        assertTrue(new Phrases(List.of(), true).isEmpty());
        assertEquals(List.of(), new Phrases(List.of(), true).in("UN"));
    }
}
