package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

class CitationWordsTest {

    private static CitationWords words(String language) {
        return Languages.named(language).orElseThrow().citationWords();
    }

    static List<Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageNamesThePrincipalOrgansItsBodiesName(Language language) {
        for (Body body : language.bodies().subList(0, 3)) {
            String name = language.withoutArticle(body.name());
            assertEquals(Optional.of(new Word(Role.ORGAN, body.id(), 0, name.length())), language.citationWords().at(name, 0), name);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMonthIsKnownByItsName(Language language) {
        for (int month = 1; month <= 12; month++) {
            String name = Folded.fold(language.months().get(month - 1));
            assertEquals(month, language.citationWords().monthAt(name, 0).orElseThrow()[0], name);
        }
    }

    @Test
    void theLongestPhraseWins() {
        assertEquals("hrc", words("en").at("human rights council resolution", 0).orElseThrow().value());
        assertEquals("council", words("en").at("council resolution", 0).orElseThrow().value());
    }

    @Test
    void partOfAWordIsNoWord() {
        assertTrue(words("en").at("resolutionary", 0).isEmpty());
        assertTrue(words("en").at("irresolution", 2).isEmpty());
    }

    @Test
    void arabicParticlesAreSteppedOver() {
        assertEquals(Optional.of(new Word(Role.OWN_RESOLUTION, "", 1, 7)), words("ar").at("وقرارها", 0));
        assertEquals(Optional.of("A"), words("ar").letter("ألف"));
        assertEquals(Optional.of("ES-"), words("ar").session("دإط"));
    }

    @Test
    void onlyChinesePutsTheNounLast() {
        assertEquals(List.of("zh"), Languages.codes().stream().filter(code -> words(code).nounFollows()).toList());
    }
}
