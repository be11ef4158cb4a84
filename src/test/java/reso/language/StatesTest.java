package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {
    private static final int MEMBERS_AND_OBSERVERS = 195;

    @ParameterizedTest
    @CsvSource({"en,Côte d’Ivoire", "en,Netherlands", "fr,Fédération de Russie", "es,Nueva Zelandia", "ru,Объединенная Республика Танзания", "zh,大韩民国", "ar,الاتحاد الروسي"})
    void aNameInUseIsKnown(String language, String name) {
        assertTrue(states(language).knows(Folded.fold(name)));
    }

    @ParameterizedTest
    @CsvSource({"en,Ivory Coast,Côte d’Ivoire", "en,Holland,Netherlands (Kingdom of the)", "fr,Birmanie,Myanmar", "es,Costa de Marfil,Côte d’Ivoire", "ru,Белоруссия,Беларусь", "zh,韩国,大韩民国", "ar,روسيا,الاتحاد الروسي"})
    void aNameNotInUseLeadsToTheOneThatIs(String language, String name, String usual) {
        assertFalse(states(language).knows(Folded.fold(name)));
        assertEquals(Optional.of(usual), states(language).usual(Folded.fold(name)));
    }

    @Test
    void theLongestNameIsTaken() {
        assertEquals("guinea-bissau".length(), states("en").lengthAt("guinea-bissau and mali", 0));
        assertEquals("antigua and barbuda".length(), states("en").lengthAt("antigua and barbuda and mali", 0));
        assertEquals(0, states("en").lengthAt("malians", 0));
    }

    @TestFactory
    Stream<DynamicTest> everyLanguageNamesAllMembersAndObservers() {
        return Languages.all().stream().map(language -> DynamicTest.dynamicTest(language.code(),
                () -> assertTrue(language.states().names().size() > MEMBERS_AND_OBSERVERS, language.states().names().size() + " names")));
    }

    private static States states(String language) {
        return Languages.named(language).orElseThrow().states();
    }
}
