package reso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void aTextHasTheSignsOfAsciiThatStandInItAndNoOthers() {
        for (char wanted = 0; wanted < 0x80; wanted++) {
            assertEquals("a(b), \t9~".indexOf(wanted) >= 0, Signs.of("a(b), \t9~").meet(Signs.of(String.valueOf(wanted))), "sign " + (int) wanted);
        }
    }

    @Test
    void noSignThatStandsInATextIsSaidToBeMissing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            char wanted = (char) random.nextInt(Character.MAX_VALUE);
            String text = "ab" + (char) random.nextInt(Character.MAX_VALUE) + wanted + (char) random.nextInt(Character.MAX_VALUE);
            assertTrue(Signs.of(text).meet(Signs.of("\u0001" + wanted)), () -> "sign " + (int) wanted);
        }
    }

    @Test
    void digitsOfAnyScriptAreDigits() {
        assertTrue(Signs.of("no 3").haveDigit());
        assertTrue(Signs.of("رقم ٣").haveDigit());
        assertTrue(Signs.of("第３段").haveDigit());
        assertFalse(Signs.of("le « droit » à l’éducation, n° x²").haveDigit());
    }
}
