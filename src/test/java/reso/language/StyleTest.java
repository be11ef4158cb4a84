package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {

    @ParameterizedTest
    @CsvSource({"en, 25 September 2015", "fr, 25 septembre 2015", "es, 25 de septiembre de 2015", "ru, 25 сентября 2015", "zh, 2015年9月25日", "ar, 25 أيلول/سبتمبر 2015"})
    void datesAreWrittenAsSentencesHaveThem(String language, String date) {
        assertEquals(date, style(language).date(LocalDate.of(2015, 9, 25)).orElseThrow());
    }

    @Test
    void theFirstOfAMonthHasItsOrdinalInFrench() {
        assertEquals("1er mai 2018", style("fr").date(LocalDate.of(2018, 5, 1)).orElseThrow());
        assertEquals("1 May 2018", style("en").date(LocalDate.of(2018, 5, 1)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void ordinalsAreWordsFromTheFirstToTheNinetyNinth(String language) {
        List<String> ordinals = style(language).words("ordinals");
        assertEquals(99, ordinals.size());
        assertEquals(99, new HashSet<>(ordinals).size());
    }

    @Test
    void ordinalsHaveTheirCustomaryForms() {
        assertEquals("eighty-second", style("en").words("ordinals").get(81));
        assertEquals("soixante et onzième", style("fr").words("ordinals").get(70));
        assertEquals("quatre-vingt-unième", style("fr").words("ordinals").get(80));
        assertEquals("quatre-vingt-dix-neuvième", style("fr").words("ordinals").get(98));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void noListReplacesAWordByItself(String language) {
        for (String list : List.of("spellings", "abbreviations", "countryNames", "genderedWords", "accents", "contractionsFull", "members", "wideMarks")) {
            style(language).replacements(list).forEach((wrong, right) -> assertFalse(right.isEmpty() || wrong.equals(right.split("\\|")[0]), list + ": " + wrong));
        }
    }

    @Test
    void aHabitThatALanguageDoesNotHaveIsEmpty() {
        assertEquals("", style("zh").text("perCent"));
        assertTrue(style("ru").phrases("seasons").isEmpty());
    }

    private static Style style(String language) {
        return Languages.named(language).orElseThrow().style();
    }
}
