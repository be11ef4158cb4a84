package reso.rules.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final String TITLE = "Global plan of action for the protection of rural archives (Plan of Lund)";

    @Test
    void caseSpacesAndPunctuationMakeNoOtherTitle() {
        assertTrue(Wordings.same("Transformer notre monde : le Programme", "transformer notre monde\u00A0: le programme"));
        assertFalse(Wordings.same("Transformer notre monde", "Transformer le monde"));
    }

    @Test
    void aNameThatSharesMostWordsWithTheTitleIsNearlyIt() {
        assertEquals(12, Wordings.nearly("Stressing a global plan of action on the protection of rural archives", TITLE));
    }

    @Test
    void theTitleItselfIsNotNearlyItNorIsItWithoutItsShortName() {
        assertEquals(-1, Wordings.nearly("Stressing the " + TITLE, TITLE));
        assertEquals(-1, Wordings.nearly("Stressing the global plan of action for the protection of rural archives", TITLE));
    }

    @Test
    void otherWordsAreNot() {
        assertEquals(-1, Wordings.nearly("Stressing the need to protect the archives of villages", TITLE));
        assertEquals(-1, Wordings.nearly("", TITLE));
        assertEquals(-1, Wordings.nearly("the short title", "Short title"));
    }
}
