package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4, Calls | 4", "S. Calls | 5", "l. Calls | 1", "ll. Calls | 11", "1O, Calls | 10", "l2. Calls | 12", "Z. Calls | 2", "4 Calls | 4"})
    void theNumberThatIsDueIsSeenInWhatAScannerMadeOfIt(String text, int due) {
        PrintedLabel label = Lookalikes.number(text, due).orElseThrow();
        assertEquals(due, label.value(Numerals.System.DECIMAL));
        assertTrue(label.isNumber());
        assertEquals("Calls", text.substring(label.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4. Calls | 4", "4, Calls | 5", "S. Calls | 6", "ll. Calls | 1", "1,000 men | 1", "So. Calls | 5", "4, | 4"})
    void nothingElseIsTakenForIt(String text, int due) {
        assertTrue(Lookalikes.number(text, due).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"(6), 2, true", "(5), 2, true", "(2), 1, true", "(1), 12, true", "(6), 3, false", "(b), 2, false", "(66), 28, false"})
    void aFigureInBracketsMayBeTheLetterItLooksLike(String label, int due, boolean may) {
        assertEquals(may, Lookalikes.isLetter(PrintedLabel.scan(label + " x").orElseThrow(), due));
    }
}
