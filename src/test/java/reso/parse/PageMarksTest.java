package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.model.Kind;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.SourceText;

/** What stands at the head and foot of pages is no word of the sentence that it interrupts, though nothing in the masthead explains it. */
class PageMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"24-12345 1/3", "1/3 24-12345", "24-12345 (E) 2/4", "A/79/L.5 2/4", "3", "- 3 -", "A/C.2/79/L.17", "2/4"})
    void aSentenceGoesOnBehindThem(String mark) {
        Resolution read = read("*The General Assembly*,\n\n*Recalling* the plan for ferries and the\n\n" + mark + "\n\nplan for harbours,\n\n1. *Urges* all States to act.\n");
        assertEquals("Recalling the plan for ferries and the plan for harbours,", read.paragraphs(Kind.PREAMBULAR).get(0).text());
        assertEquals(List.of(mark), read.paragraphs(Kind.OTHER).stream().map(Paragraph::text).toList(), "kept, as what it is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*L’Assemblée générale*, | *Rappelant* le plan pour les bacs et le | plan pour les ports, | *Exhorte*", "*La Asamblea General*, | *Recordando* el plan para las barcas y el | plan para los puertos, | *Insta*",
        "*Генеральная Ассамблея*, | *ссылаясь* на план для паромов и на | план для портов, | *призывает*", "*大会*， | *回顾*关于渡船的计划以及关于 | 港口的计划， | *敦促*",
        "*إن الجمعية العامة*، | *إذ تشير* إلى خطة العبارات وإلى | خطة الموانئ، | *تحث*"})
    void theyAreToldInEveryLanguage(String body, String cut, String rest, String verb) {
        Resolution read = read(body + "\n\n" + cut + "\n\n7\n\n" + rest + "\n\n1. " + verb + " A.\n");
        assertEquals(1, read.paragraphs(Kind.PREAMBULAR).size());
        assertEquals(List.of("7"), read.paragraphs(Kind.OTHER).stream().map(Paragraph::text).toList());
    }

    @Test
    void pageNumbersThatCountOnAreToldBetweenParagraphsToo() {
        Resolution read = read("*The General Assembly*,\n\n*Recalling* the plan for ferries and the\n\n2\n\nplan for harbours,\n\n3\n\n1. *Urges* all States to act.\n\n4\n");
        assertEquals(1, read.paragraphs(Kind.OPERATIVE).size());
        assertEquals(List.of("2", "3", "4"), read.paragraphs(Kind.OTHER).stream().map(Paragraph::text).toList());
    }

    @Test
    void aFigureInATableThatWasCopiedCellByCellStaysInItsPlace() {
        Resolution read = read("*The General Assembly*,\n\n1. *Approves* the list:\n\nFerries\n\n3\n\nHarbours\n\n4\n");
        assertEquals(List.of("Ferries 3", "Harbours 4"), read.paragraphs().stream().skip(2).map(Paragraph::text).toList());
    }

    @Test
    void marksOfNotesMayStandFreeInHardWrappedMarkdown() {
        Resolution read = read("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1 1 sur les écoles et la Convention relative\naux droits de l’enfant 2 , et le rapport du\n"
                + "Secrétaire général,\n\n*Décide* d’y veiller.\n\n1 Résolution 70/1.\n2 Nations Unies, Recueil des Traités, vol. 1577, no 27531.\n");
        assertEquals("Rappelant sa résolution 70/1 sur les écoles et la Convention relative aux droits de l’enfant, et le rapport du Secrétaire général,",
                read.paragraphs(Kind.PREAMBULAR).get(0).text());
        assertEquals(List.of("1", "2"), read.calls().stream().map(NoteCall::marker).toList());
        assertEquals(2, read.notes().size());
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.md", text), Optional.empty());
    }
}
