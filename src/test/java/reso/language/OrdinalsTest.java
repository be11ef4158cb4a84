package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource({"en,Seventy-seventh session,77", "en,at its twenty-first session,21", "fr,Soixante et onzième session,71", "fr,à sa quatre-vingtième session,80",
            "es,Septuagésimo séptimo período de sesiones,77", "es,56º período de sesiones,56", "ru,Семьдесят седьмая сессия,77", "ru,на ее восемьдесят второй сессии,82",
            "zh,第七十七届会议,77", "zh,第十届会议,10", "ar,الدورة السابعة والسبعون,77", "ar,في دورتها الحادية والعشرين,21"})
    void aSessionIsCountedInWordsOrFigures(String language, String words, int value) {
        assertEquals(value, find(language, words).orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource({"en,2022 session", "fr,Session de 2022", "zh,2022年会议", "en,sessions 70/1"})
    void aSessionNamedByItsYearHasNoOrdinal(String language, String words) {
        assertEquals(Optional.empty(), find(language, words));
    }

    @Test
    void theFirstOfTwoIsTaken() {
        assertEquals(3, find("en", "the third part of the sixtieth session").orElseThrow().value());
    }

    @Test
    void thePlaceIsThatOfTheWords() {
        Ordinals.Ordinal ordinal = find("en", "at its eightieth session").orElseThrow();
        assertEquals("eightieth", "at its eightieth session".substring(ordinal.start(), ordinal.end()));
    }

    @TestFactory
    Stream<DynamicTest> everyFormOfEveryNumberIsReadAsThatNumber() {
        return Languages.all().stream().map(language -> DynamicTest.dynamicTest(language.code(), () -> {
            List<String> lines = Files.readAllLines(Path.of("src/main/resources/reso/language/" + language.code() + "/ordinals.tsv"));
            assertEquals(100, lines.size());
            for (String line : lines) {
                String[] cells = line.split("\t");
                for (int i = 1; i < cells.length; i++) {
                    assertEquals(Integer.parseInt(cells[0]), find(language.code(), cells[i]).orElseThrow().value(), cells[i]);
                }
            }
        }));
    }

    private static Optional<Ordinals.Ordinal> find(String language, String words) {
        return Languages.named(language).orElseThrow().ordinals().find(Folded.fold(words));
    }
}
