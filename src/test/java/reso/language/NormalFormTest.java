package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NormalFormTest {

    @Test
    void everySignHasTheFormsThatUnicodeGivesIt() {
        for (int c = 0; c < 0x10000; c++) {
            String sign = String.valueOf((char) c);
            String letters = "é" + sign + "a";
            assertEquals(Normalizer.normalize(sign, Normalizer.Form.NFC), NormalForm.composed(sign));
            assertEquals(Normalizer.normalize(sign, Normalizer.Form.NFKC), NormalForm.compatible(sign));
            assertEquals(Normalizer.normalize(letters, Normalizer.Form.NFC), NormalForm.composed(letters));
            assertEquals(Normalizer.normalize(letters, Normalizer.Form.NFKC), NormalForm.compatible(letters));
        }
    }
}
