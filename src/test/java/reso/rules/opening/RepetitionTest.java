package reso.rules.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.language.Language;
import reso.language.Languages;
import reso.language.Part;

class RepetitionTest {

    @ParameterizedTest
    @CsvSource({"en,Requests,Requests,0", "en,Also requests,Requests,1", "en,Recalling further,Recalling,2", "fr,Encourage en outre,Encourage,2", "es,Solicita también,Solicita,1",
            "ru,призывает далее,призывает,2", "zh,又请,请,1", "ar,تطلب أيضا,تطلب,1", "fr,Prend également note,Prend note,1"})
    void theWordOfRepetitionIsTakenOffTheVerb(String language, String words, String bare, int step) {
        Repetition repetition = Repetition.of(words, language(language));
        assertEquals(bare, repetition.bare());
        assertEquals(step, repetition.step());
    }

    @Test
    void aLaterOpeningThatIsJoinedHasTheVerbOfTheFirst() {
        assertEquals(Repetition.of("إذ تشير", language("ar")).verb(), Repetition.of("وإذ تشير أيضا", language("ar")).verb());
    }

    @ParameterizedTest
    @CsvSource({"en,Requests,1,OPERATIVE,Also requests", "en,Recalling,1,PREAMBULAR,Recalling also", "en,Also requests,2,OPERATIVE,Further requests", "en,Further requests,0,OPERATIVE,Requests",
            "fr,Prie,1,OPERATIVE,Prie également", "zh,请,1,OPERATIVE,又请", "ru,ссылаясь,1,PREAMBULAR,ссылаясь также"})
    void anotherStepStandsWherePublishersPutIt(String language, String words, int step, Part part, String usual) {
        assertEquals(Optional.of(usual), Repetition.of(words, language(language)).at(step, language(language), part));
    }

    @Test
    void aVerbThatNobodyRepeatsHasNoOtherStep() {
        assertEquals(Optional.empty(), Repetition.of("Qwxes", language("en")).at(1, language("en"), Part.OPERATIVE));
    }

    @Test
    void afterTheSecondWordTheRunBeginsAnew() {
        assertEquals(0, Repetition.of("Further requests", language("en")).next());
    }

    private static Language language(String code) {
        return Languages.named(code).orElseThrow();
    }
}
