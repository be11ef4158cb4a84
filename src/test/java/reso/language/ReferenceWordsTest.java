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
