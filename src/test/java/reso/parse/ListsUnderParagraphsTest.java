package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.SourceText;

/** A list with dashes and a picture stand under their paragraph as what they are: no heading, and nothing that a page end has cut. */
class ListsUnderParagraphsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*The General Assembly*, | *Aware* of the wells, | *Decides* to apply the table: | *Requests* a report.",
        "*L’Assemblée générale*, | *Consciente* des puits, | *Décide* d’appliquer le tableau : | *Demande* un rapport.",
        "*La Asamblea General*, | *Consciente* de los pozos, | *Decide* aplicar el cuadro: | *Solicita* un informe.",
        "*Генеральная Ассамблея*, | *сознавая* значение колодцев, | *постановляет* применять таблицу: | *просит* представить доклад.",
        "*大会*， | *意识到*水井， | *决定*采用该表： | *请*提交报告。",
        "*إن الجمعية العامة*، | *إذ تدرك* أهمية الآبار، | *تقرر* تطبيق الجدول: | *تطلب* تقديم تقرير."})
    void areKeptAsOther(String body, String reason, String first, String second) {
        Resolution read = ResolutionParser.parse(SourceText.of("x.md", body + "\n\n" + reason + "\n\n1. " + first + "\n\n   - one\n\n   - two\n\n![map](x.png)\n\n2. " + second + "\n"), Optional.empty());
        assertEquals(List.of(first.replace("*", ""), second.replace("*", "")), texts(read, Kind.OPERATIVE));
        assertEquals(List.of("- one", "- two", "![map](x.png)"), texts(read, Kind.OTHER));
        assertEquals(List.of(), texts(read, Kind.HEADING));
    }

    private static List<String> texts(Resolution read, Kind kind) {
        return read.paragraphs(kind).stream().map(Paragraph::text).toList();
    }
}
