package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.language.Languages;
import reso.model.Kind;
import reso.model.Resolution;
import reso.text.SourceText;

/** A reason that a drafter began without its capital is a paragraph all the same, and not the second half of the one above. */
class ForgottenCapitalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | *The Human Rights Council* | *recalling* its past work | *deeply concerned* about the wells | *Decides* to act",
        "fr | *L’Assemblée générale* | *rappelant* ses travaux | *consciente* de l’état des puits | *Décide* d’agir",
        "es | *La Asamblea General* | *recordando* su labor | *consciente* del estado de los pozos | *Decide* actuar",
        "ru | *Генеральная Ассамблея* | *ссылаясь* на свою работу | *отмечая* состояние колодцев | *постановляет* действовать"})
    void eachBlockAfterACommaThatOpensAsAReasonIsOne(String language, String body, String first, String second, String act) {
        for (String draft : List.of("%s,\n\n%s,\n\n%s,\n\n1. %s.\n".formatted(body, first, second, act), "%s,\n\n%s,\n\n%s,\n\n1. %s.\n".formatted(body, first, second, act).replace("*", ""))) {
            assertEquals(List.of(first.replace("*", "") + ",", second.replace("*", "") + ","),
                    read(language, draft).paragraphs(Kind.PREAMBULAR).stream().map(p -> p.text()).toList(), draft);
        }
    }

    @Test
    void behindTheEndOfAPagePlainWordsMayBeTheSecondHalf() {
        String half = "*Recognizing* that the keepers of the old lighthouses along the northern coast have for many years gone without a boat of their own";
        String draft = "*The General Assembly*,\n\n" + half + "\n\nor a lamp, and without help,\n\nbearing in mind the storms of the winter, when nobody can row,\n\n1. *Decides* to act.\n";
        assertEquals(1, read("en", draft).paragraphs(Kind.PREAMBULAR).size());
    }

    private static Resolution read(String language, String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft), Languages.named(language));
    }
}
