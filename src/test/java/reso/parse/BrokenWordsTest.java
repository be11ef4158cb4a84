package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.model.Kind;
import reso.model.Resolution;
import reso.text.SourceText;

class BrokenWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*L’Assemblée générale*, | *Notant* que les villages dé-\\npendent des bacs, | *Sachant* qu’ils dépendent des puits, | Notant que les villages dépendent des bacs,",
        "*The General Assembly*, | *Noting* the inter-\\nnational ferries, | *Noting* that international rivers are deep, | Noting the international ferries,",
        "*La Asamblea General*, | *Observando* la coope-\\nración de los puertos, | *Observando* la cooperación de los pueblos, | Observando la cooperación de los puertos,",
        "*Генеральная Ассамблея*, | *отмечая* междуна-\\nродные паромы, | *отмечая* международные реки, | отмечая международные паромы,"})
    void aWordThatTheDraftHasInOnePieceLosesTheHyphenOfTheLineEnd(String body, String broken, String whole, String read) {
        assertEquals(read, first(body + "\n\n" + broken.replace("\\n", "\n") + "\n\n" + whole + "\n\n1. A;\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*The General Assembly*, | *Noting* the Com-\\nmission for the sup-\\nply of water and self-\\ndetermination, | Noting the Commission for the supply of water and self-determination,",
        "*L’Assemblée générale*, | *Notant* la coopération inter-\\nnationale et la sous-\\npopulation, | Notant la coopération internationale et la sous-population,",
        "*La Asamblea General*, | *Observando* la coope-\\nración de los países, | Observando la cooperación de los países,",
        "*Генеральная Ассамблея*, | *отмечая* важность сотруд-\\nничества и социально-\\nэкономического роста, | отмечая важность сотрудничества и социально-экономического роста,"})
    void aWordThatTheLanguageIsKnownToHaveLosesIt(String body, String broken, String read) {
        assertEquals(read, first(body + "\n\n" + broken.replace("\\n", "\n") + "\n\n1. A;\n"));
    }

    @Test
    void whatClingsToTheWordGoesWithIt() {
        assertEquals("Noting the resolution, the Commission’s report and the cooperation;",
                first("*The General Assembly*,\n\n*Noting* the resolu-\ntion, the Com-\nmission’s report and the coop-\neration;\n\n1. A;\n"));
    }

    @Test
    void aHyphenThatNothingSpeaksAgainstStays() {
        assertEquals("Noting the long-term plan,", first("*The General Assembly*,\n\n*Noting* the long-\nterm plan,\n\n1. *Urges* all States to act.\n"));
        assertEquals("Noting the long-term plan,", first("*The General Assembly*,\n\n*Noting* the long-\nterm plan,\n\n1. *Urges* a long-term or longterm view.\n"));
    }

    @Test
    void aWordMayBeBrokenByAPageEnd() {
        assertEquals("Noting that ferries depend on harbours,", first("*The General Assembly*,\n\n*Noting* that ferries de-\n\n2/4\n\npend on harbours,\n\n*Noting* that all depend on bridges,\n\n1. *Urges* all.\n"));
    }

    @Test
    void theLastWordOfALineMayBeAllOfTheNext() {
        assertEquals("Noting that they depend", first("*The General Assembly*,\n\n*Noting* that they de-\npend\n\n*Noting* that all depend on bridges,\n\n1. *Urges* all.\n"));
    }

    private static String first(String draft) {
        Resolution read = ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty());
        return read.paragraphs(Kind.PREAMBULAR).get(0).text();
    }
}
