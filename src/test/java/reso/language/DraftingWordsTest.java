package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftingWordsTest {

    @ParameterizedTest
    @CsvSource({"fr,conscient,f,consciente", "fr,consciente,m,conscient", "es,preocupado,f,preocupada", "ru,убеждена,m,убежден", "ar,يشير,f,تشير"})
    void aWordOfTheOtherGenderHasATwin(String language, String word, String gender, String twin) {
        assertEquals(Optional.of(twin), words(language).inGender(Folded.fold(word), gender));
    }

    @ParameterizedTest
    @CsvSource({"fr,consciente,f", "fr,rappelant,f", "es,consciente,m", "en,aware,f", "zh,意识到,f"})
    void aWordThatAgreesHasNone(String language, String word, String gender) {
        assertEquals(Optional.empty(), words(language).inGender(word, gender));
    }

    @Test
    void onlyArabicJoinsItsReasonsAndBeginsTheBodyWithAParticle() {
        for (Language language : Languages.all()) {
            assertEquals(language.code().equals("ar"), !language.draftingWords().joinedOpenings().isEmpty());
            assertEquals(language.code().equals("ar"), !language.draftingWords().bodyParticle().isEmpty());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageHasWordsForWhatItsRulesAsk() {
        return Languages.all().stream().map(language -> DynamicTest.dynamicTest(language.code(), () -> {
            DraftingWords words = language.draftingWords();
            Stream.of(words.selfReferences(), words.looseSelfReferences(), words.seized(), words.alternatives(), words.secretariat(), words.resources())
                    .forEach(list -> assertFalse(list.isEmpty()));
        }));
    }

    private static DraftingWords words(String language) {
        return Languages.named(language).orElseThrow().draftingWords();
    }
}
