package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Annex | 0", "en | ANNEX II | 2", "en | Annex IV. Form of the report | 4", "en | Annex: Form of the report | 0", "en | Annexes to the report | -1",
        "en | Annex Two to the letter | -1", "fr | Annexe III | 3", "es | Anexo II | 2", "ru | Приложение I | 1", "zh | 附件二 | 2", "ar | المرفق الثاني | 2",
        "en | The annex | -1"})
    void aHeadingTellsWhichAnnexItBegins(String language, String heading, int number) {
        assertEquals(number, Languages.named(language).orElseThrow().annexWords().numberInHeading(heading));
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "es", "ru", "zh", "ar"})
    void everyNumeralThatIsWrittenIsReadBack(String language) {
        AnnexWords words = Languages.named(language).orElseThrow().annexWords();
        for (int value = 1; value <= 10; value++) {
            assertEquals(value, words.number(words.numeral(value)), words.numeral(value));
        }
    }
}
