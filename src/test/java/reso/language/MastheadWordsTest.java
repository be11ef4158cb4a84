package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadWordsTest {

    @ParameterizedTest
    @CsvSource({"en,1 November 2026", "fr,1er novembre 2026", "es,1 de noviembre de 2026", "ru,1 November 2026", "zh,1 November 2026", "ar,1 November 2026"})
    void aDateHasTheFormOfTheLanguage(String language, String printed) {
        assertEquals(printed, words(language).dates(LocalDate.of(2026, 11, 1)).get(0));
    }

    @ParameterizedTest
    @CsvSource({"en,Distr.: Limited,limited", "fr,Distribution : générale,general", "es,Distr. reservada,restricted", "ru,Distr.: General,general", "zh,分发：有限,limited", "ar,التوزيع: محدود,limited"})
    void aDistributionIsToldByItsWords(String language, String line, String category) {
        assertEquals(category, words(language).distribution(line).orElseThrow().category());
    }

    @ParameterizedTest
    @CsvSource({"en,Agenda item 64 (b)", "fr,Point 6 de l'ordre du jour", "es,Tema 3 de la agenda", "ru,Пункты 12 и 13 повестки дня", "zh,临时议程项目5", "ar,البند 3 من جدول الأعمال"})
    void anAgendaItemInAFormOfPrintIsOne(String language, String line) {
        assertTrue(words(language).isAgendaItem(line));
    }

    @ParameterizedTest
    @CsvSource({"en,Item 64", "fr,Point 6 de l’agenda", "es,Punto 3", "ru,Пункт 12 программы"})
    void otherWordsAreNone(String language, String line) {
        assertFalse(words(language).isAgendaItem(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ""})
    void aMarkAfterTheNumberOfATitleIsTheLanguages(String mark) {
        assertEquals(mark.equals("."), words("en").mayFollowTitleNumber(mark));
        assertEquals(mark.isEmpty(), words("ar").mayFollowTitleNumber(mark));
    }

    @Test
    void anArticleWrittenTogetherIsNotSorted() {
        assertEquals("نرويج", words("ar").sortedName("النرويج"));
        assertEquals("Norway", words("en").sortedName("Norway"));
    }

    private static MastheadWords words(String language) {
        return Languages.named(language).orElseThrow().mastheadWords();
    }
}
