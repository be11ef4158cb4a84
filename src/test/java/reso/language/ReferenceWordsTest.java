package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|as requested in paragraph 5 above, and|5 ABOVE",
        "en|acting under paragraphs 3 (a) to (f) and 4 below|3,4 BELOW",
        "en|in paragraphs 3 to 6 of the present resolution|3,-6 HERE",
        "en|paragraph 6, of General Assembly resolution 59/276|6 UNSAID",
        "en|paragraph 5 of resolution 70/1|5 ELSEWHERE",
        "en|measures in paragraph 12|12 UNSAID",
        "fr|visées au paragraphe 4 a) ci-dessus|4 ABOVE",
        "fr|aux paragraphes 7 à 9 de la présente résolution|7,-9 HERE",
        "fr|au paragraphe 9 de sa résolution 72/1|9 ELSEWHERE",
        "es|en los párrafos 3 y 4 supra|3,4 ABOVE",
        "es|el párrafo 2 de la presente resolución|2 HERE",
        "ru|в пунктах 7–10 выше|7,-10 ABOVE",
        "ru|пункта 5 настоящей резолюции|5 HERE",
        "ru|пункта 5 резолюции 70/1|5 ELSEWHERE",
        "zh|上文第3至6段所述|3,-6 ABOVE",
        "zh|本决议第9(a)、(b)和(c)段|9 HERE",
        "zh|第70/1号决议第14和15段|14,15 ELSEWHERE",
        "ar|عملا بالفقرة 5 أعلاه|5 ABOVE",
        "ar|في الفقرات ٣ إلى ٦ من هذا القرار|3,-6 HERE",
        "ar|الفقرتين 14 و 15 من القرار 70/1|14,15 ELSEWHERE",
        "en|under paragraph 5 (b) (iii) and (c) above|5 ABOVE",
        "en|its paragraph 4, and resolution 70/1, paras. 3 and 4|4 ELSEWHERE; 3,4 ELSEWHERE",
        "en|Security Council resolution 1325 (2000), paragraph 9|9 ELSEWHERE",
        "en|paragraph 3 of section II of the present resolution|3 APART",
        "en|paragraph 3 of section I above, paragraph 3 of section I of resolution 70/1|3 APART; 3 ELSEWHERE",
        "en|paragraph 3 of the annex to the present resolution and paragraph 3 of the annex to resolution 70/1|3 ANNEX; 3 ELSEWHERE",
        "en|paragraph 3 of the annex, as it stands|3 APART",
        "fr|paragraphe 3 de l’annexe à la présente résolution|3 ANNEX",
        "fr|paragraphe 3 de la section II ci-dessus et son paragraphe 4|3 APART; 4 ELSEWHERE",
        "fr|aux paragraphes 2 bis et 5 b) iii) ci-dessus|2,5 ABOVE",
        "es|los párrafos 3 al 6 supra y del 7 al 9|3,-6 ABOVE",
        "es|el párrafo 3 del anexo de la presente resolución|3 ANNEX",
        "ru|в пунктах с 3 по 6 выше и пунктах 2 бис и 4 ниже|3,-6 ABOVE; 2,4 BELOW",
        "ru|пункт 3 приложения к настоящей резолюции, пункт 3 приложения к резолюции 70/1|3 ANNEX; 3 ELSEWHERE",
        "zh|上文第3段至第6段和第9段|3,-6,9 ABOVE",
        "zh|本决议附件第3段，第70/1号决议，第4段|3 ANNEX; 4 ELSEWHERE",
        "zh|上文第2之二段和第5(b)㈢段|2,5 ABOVE",
        "ar|وفقا للفقرات من 3 إلى 6 و 9 أدناه|3,-6,9 BELOW",
        "ar|بالفقرة 2 مكررا أعلاه وللفقرة 3 من مرفق هذا القرار|2 ABOVE; 3 ANNEX",
    })
    void aReferenceIsReadWithTheWordsThatPlaceIt(String language, String text, String expected) {
        assertEquals(expected, told(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|paragraph 5/3", "en|the paragraph before", "zh|第5条", "en|subparagraph 4", "fr|par 5 voix"})
    void whatNamesNoParagraphIsLeft(String language, String text) {
        assertEquals("", told(language, text));
    }

    @Test
    void offsetsAreThoseOfTheTextAsItStands() {
        String text = "see  paragraphs\u00A03 and\u00A04 above";
        Reference reference = words("en").in(text).get(0);
        assertEquals("paragraphs\u00A03 and\u00A04", text.substring(reference.start(), reference.end()));
        assertEquals("paragraphs", reference.word());
        assertEquals(List.of("3", "4"), reference.numbers().stream().map(n -> text.substring(n.start(), n.end())).toList());
    }

    private static String told(String language, String text) {
        return words(language).in(text).stream().map(reference -> reference.numbers().stream()
                .map(number -> (number.ranged() ? "-" : "") + number.value()).collect(Collectors.joining(",")) + " " + reference.place())
                .collect(Collectors.joining("; "));
    }

    private static ReferenceWords words(String language) {
        return Languages.named(language).orElseThrow().referenceWords();
    }
}
