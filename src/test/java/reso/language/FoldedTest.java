package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void spacesApostrophesHyphensAndCaseDoNotCount() {
        assertEquals("l'assemblée générale, ex-aequo ;", Folded.fold("L\u2019Assemblée\u00A0 générale, ex\u2011aequo\u202F; "));
    }

    @Test
    void decomposedAccentsFoldToTheSame() {
        assertEquals(Folded.fold("Réaffirmant ей"), Folded.fold(Normalizer.normalize("Réaffirmant ей", Normalizer.Form.NFD)));
    }

    @Test
    void aDecomposedHamzaIsPartOfItsLetter() {
        assertEquals(Folded.fold("إن أي ؤ"), Folded.fold(Normalizer.normalize("إن أي ؤ", Normalizer.Form.NFD)));
    }

    @Test
    void signsWithoutSoundAreDropped() {
        assertEquals("تسلم", Folded.fold("تسـلّم"));
        assertEquals("protocol", Folded.fold("pro\u00ADto\u200Bcol\u200E"));
    }

    @Test
    void everyFoldedCharacterKnowsWhereItCameFrom() {
        String text = "a\u00A0\u00A0\u00ADbe\u0301c";
        Folded folded = Folded.of(text);
        assertEquals("a béc", folded.text());
        assertEquals('b', text.charAt(folded.origin(2)));
        assertEquals('e', text.charAt(folded.origin(3)));
        assertEquals('c', text.charAt(folded.origin(4)));
        assertEquals(text.length(), folded.origin(5));
    }
}
