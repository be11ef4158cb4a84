package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.text.SourceText;

/** What print has side by side in a masthead is read as two lines, whatever body prints it. */
class MastheadColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SEVENTY-SEVENTH WORLD HEALTH ASSEMBLY      WHA77.5 | WHA77.5",
        "United Nations Environment Assembly    UNEP/EA.4/Res.1 | UNEP/EA.4/Res.1",
        "Conférence générale, quarante et unième session        41 C/Résolution 15 | 41 C/Résolution 15",
        "United Nations A/79/L.5 | A/79/L.5"})
    void theSymbolStandsAtTheRight(String line, String symbol) {
        assertEquals(Optional.of(symbol), read(line).value(Item.SYMBOL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Agenda item 11      27 May 2024 | 11 | 2024-05-27", "Point 11 de l’ordre du jour      27 mai 2024 | 11 | 2024-05-27"})
    void theDateStandsAtTheRight(String line, String item, String date) {
        Masthead read = read(line);
        assertEquals(Optional.of(item), read.value(Item.AGENDA_ITEM));
        assertEquals(Optional.of(date), read.value(Item.DATE));
    }

    private static Masthead read(String line) {
        String body = line.contains("’") || line.contains("é") ? "*La Conférence générale*,\n\n*Rappelant* ses règles sur les bacs et les puits,\n\n1. *Décide* de se réunir de nouveau à Paris.\n"
                : "*The General Assembly*,\n\n*Recalling* its rules on ferries and the wells,\n\n1. *Decides* to meet again in New York.\n";
        return ResolutionParser.parse(SourceText.of("x.md", line + "\n\n# Ferries\n\n" + body), Optional.empty()).masthead();
    }
}
