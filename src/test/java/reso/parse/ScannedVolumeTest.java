package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import reso.model.Kind;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.SourceText;

/** Pages of a bound volume: its notes are numbered through all its texts and their marks stand free; the scanner takes signs for others. */
class ScannedVolumeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The Security Council, | Having considered the report on the ferries, 41 | Noting the letter of the harbour master 42 and the answer to it, | Urges | See the report. | Ibid., document S/9.",
        "fr | Le Conseil de sécurité, | Ayant examiné le rapport sur les bacs, 41 | Notant la lettre du capitaine du port 42 et la réponse qui y est faite, | Exhorte | Voir le rapport. | Ibid., document S/9.",
        "es | El Consejo de Seguridad, | Habiendo examinado el informe sobre las barcas, 41 | Observando la carta del capitán del puerto 42 y la respuesta a ella, | Insta | Véase el informe. | Ibid., documento S/9.",
        "ru | Совет Безопасности, | рассмотрев доклад о паромах, 41 | принимая к сведению письмо капитана порта 42 и ответ на него, | настоятельно призывает | См. доклад. | Там же, документ S/9."})
    void notesAreReadFromWhateverNumberTheyBeginWith(String language, String body, String first, String second, String verb, String note, String ibid) {
        Resolution read = read(body + "\n\n" + first + "\n\n" + second + "\n\n1. " + verb + " A;\n\n2. " + verb + " B.\n\n41 " + note + "\n42 " + ibid + "\n");
        assertEquals(List.of("41", "42"), read.notes().stream().map(Note::marker).toList());
        assertEquals(List.of("41", "42"), read.calls().stream().map(NoteCall::marker).toList());
        assertEquals(first.replace(" 41", ""), read.paragraphs(Kind.PREAMBULAR).get(0).text());
        assertEquals(second.replace(" 42", ""), read.paragraphs(Kind.PREAMBULAR).get(1).text());
    }

    @Test
    void aMarkWhoseNoteWasLeftBehindIsStillNoWordOfTheParagraph() {
        Resolution read = read("The Security Council,\n\nHaving examined the application of Freedonia, 203\n\nRecommends that Freedonia be admitted.\n");
        Paragraph reason = read.paragraphs(Kind.PREAMBULAR).get(0);
        assertEquals("Having examined the application of Freedonia,", reason.text());
        assertEquals(List.of("203"), reason.prose().calls().stream().map(NoteCall::marker).toList());
    }

    @Test
    void figuresThatCountSomethingAreNoMarks() {
        Resolution read = read("The Security Council,\n\nRecalling Agenda 21 and the meetings of 3, 4 and 17\n\n1. Urges 15 members to meet on 12 May.\n");
        assertEquals(List.of(), read.calls());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Security Council, | Urges", "Le Conseil de sécurité, | Exhorte", "El Consejo de Seguridad, | Insta", "Совет Безопасности, | призывает", "安全理事会， | 敦促"})
    void numbersThatAScannerMisreadKeepTheirPlace(String body, String verb) {
        Resolution read = read(body + "\n\nl. " + verb + " A;\n\n2, " + verb + " B;\n\n3. " + verb + " C;\n\n4 " + verb + " D;\n\nS. " + verb + " E.\n");
        assertEquals(List.of(1, 2, 3, 4, 5), read.paragraphs(Kind.OPERATIVE).stream().map(p -> p.label().orElseThrow().value()).toList());
        assertEquals(List.of("l.", "2,", "3.", "4", "S."), read.paragraphs(Kind.OPERATIVE).stream().map(Paragraph::labelText).toList());
    }

    @Test
    void linesThatSomebodyJoinedDoNotMakeTheOthersShort() {
        Resolution read = read("""
                The Security Council,

                Having learned with deep concern that the ferries of the
                Upper Valley have not been mended since the floods of the
                Great River in the spring of the year, and acting on the
                report of the harbour master of the town,

                1. Declares that the ferries of the Upper Valley are due
                to be mended, and that this applies to all the ferries which were counted by the harbour master since
                the floods, those of the Lower Valley among them;

                2. Urges all to lend their boats.
                """);
        assertEquals(1, read.paragraphs(Kind.PREAMBULAR).size());
        assertEquals(2, read.paragraphs(Kind.OPERATIVE).size());
    }

    @Test
    void theLineThatNamesTheMeetingMayBeBroken() {
        Resolution read = read("The Security Council,\n\nNoting the report,\n\n1. Urges all to act;\n\n2. Decides to meet again.\n\nAdopted unanimously at the\n2070th meeting of its session\n\n\n16 boats were counted\n");
        assertEquals(List.of("Adopted unanimously at the 2070th meeting of its session", "16 boats were counted"),
                read.paragraphs().stream().filter(p -> p.is(Kind.OTHER)).map(Paragraph::text).toList());
    }

    @Test
    void marksAndNotesMayBeWrittenWithASlash() {
        Resolution read = read("The Security Council,\n\nWelcoming the report 1/ on ferries and the list of wells, 2/\n\n1. Urges all to act.\n\n1/ S/1994/262.\n\n2/ S/26026.\n");
        assertEquals(List.of("S/1994/262.", "S/26026."), read.notes().stream().map(Note::text).toList());
        assertEquals("Welcoming the report on ferries and the list of wells,", read.paragraphs(Kind.PREAMBULAR).get(0).text());
    }

    @Test
    void aRaisedFigureAfterAUnitIsItsPower() {
        Resolution read = read("*The General Assembly*,\n\n1. *Limits* tanks to 0.1 m³ and ponds to 3 km<sup>2</sup>, as the report says.³\n\n³ Report.\n");
        assertEquals(List.of("3"), read.calls().stream().map(NoteCall::marker).toList());
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.txt", text), Optional.empty());
    }
}
