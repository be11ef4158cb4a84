package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.model.Kind;
import reso.model.Masthead.Item;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.SourceText;

/** Pages pasted without an empty line: where one ends, its notes do, and the next begins with its head, whatever stands in the masthead. */
class PastedPagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The General Assembly, | Recalling the plan for ferries,1 | See resolution 65/197. | Urges all States to act; | Decides to meet.",
        "L’Assemblée générale, | Rappelant le plan pour les bacs1, | Voir résolution 65/197. | Exhorte les États à agir ; | Décide de se réunir.",
        "La Asamblea General, | Recordando el plan para las barcas1, | Véase la resolución 65/197. | Insta a los Estados a actuar; | Decide reunirse.",
        "Генеральная Ассамблея, | ссылаясь на план для паромов1, | См. резолюцию 65/197. | призывает государства действовать; | постановляет собраться.",
        "大会， | 回顾关于渡船的计划，1 | 见第65/197号决议。 | 敦促各国采取行动； | 决定开会。",
        "إن الجمعية العامة، | إذ تشير إلى خطة العبارات(1)، | انظر القرار 65/197. | تحث الدول على العمل؛ | تقرر أن تجتمع."})
    void aNumberedActBeginsThePageBelowTheNotes(String body, String reason, String note, String first, String second) {
        for (String head : List.of("", "A/RES/68/150 " + first.substring(0, 1).toUpperCase() + "x\n", "14-22345" + " ".repeat(60) + "1/3\n")) {
            String mark = reason.contains("(1)") ? "(1) " : "1 ";
            Resolution read = read(body + "\n" + reason + "\n" + mark + note + "\n" + head + "1. " + first + "\n2. " + second + "\n");
            assertEquals(List.of(first, second), texts(read, Kind.OPERATIVE), head);
            assertEquals(List.of(note), read.notes().stream().map(Note::text).toList(), head);
            assertEquals(List.of("1"), read.calls().stream().map(NoteCall::marker).toList(), head);
            assertEquals(head.isEmpty() ? List.of() : List.of(head.strip()), texts(read, Kind.OTHER), head);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The General Assembly, | Recalling the plan for ferries,1 | See resolution 65/197. | Recognizing the work of pilots, | Urges all States to act.",
        "L’Assemblée générale, | Rappelant le plan pour les bacs1, | Voir résolution 65/197. | Consciente du travail des pilotes, | Exhorte les États à agir.",
        "La Asamblea General, | Recordando el plan para las barcas1, | Véase la resolución 65/197. | Reconociendo la labor de los pilotos, | Insta a los Estados a actuar.",
        "Генеральная Ассамблея, | ссылаясь на план для паромов1, | См. резолюцию 65/197. | признавая труд лоцманов, | призывает государства действовать.",
        "大会， | 回顾关于渡船的计划，1 | 见第65/197号决议。 | 认识到引航员的工作， | 敦促各国采取行动。",
        "إن الجمعية العامة، | إذ تشير إلى خطة العبارات(1)، | انظر القرار 65/197. | وإذ تسلم بعمل المرشدين، | تحث الدول على العمل."})
    void aReasonBeginsThePageBelowTheNotesWithoutANumberOrAHead(String body, String reason, String note, String next, String act) {
        Resolution read = read(body + "\n" + reason + "\n" + (reason.contains("(1)") ? "(1) " : "1 ") + note + "\n" + next + "\n1. " + act + "\n");
        assertEquals(List.of(note), read.notes().stream().map(Note::text).toList());
        assertEquals(next, read.paragraphs(Kind.PREAMBULAR).get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/4", "A/RES/68/150 2/4", "14-22345 2/4"})
    void theFootOfThePageMayStandBehindANote(String foot) {
        Resolution read = read("The General Assembly,\nRecalling the plan for ferries,1\n1 See A/68/150. " + foot + "\nAware of the harbours,\n1. Urges all States to act.\n");
        assertEquals(List.of("See A/68/150."), read.notes().stream().map(Note::text).toList());
        assertEquals(List.of(foot), texts(read, Kind.OTHER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/68/150 Ferries for all", "A/RES/68/150                         Ferries for all", "Ferries for all A/RES/68/150", "Ferries for all               A/RES/68/150"})
    void theSymbolAndTheTitleOfTheMastheadHeadAPage(String head) {
        Resolution read = read("A/RES/68/150\n68/150. Ferries for all\nThe General Assembly,\nRecalling the plan for ferries,\n" + head + "\nAware of the harbours,\n1. Urges all States to act.\n");
        assertEquals(List.of("Recalling the plan for ferries,", "Aware of the harbours,"), texts(read, Kind.PREAMBULAR));
        assertEquals(List.of(head), texts(read, Kind.OTHER));
    }

    @Test
    void aSymbolInASentenceHeadsNoPage() {
        Resolution read = read("The General Assembly,\nRecalling the plan for ferries set out in its resolution\nA/RES/68/150 Ferries for all, and the plan for\nA/RES/68/151 Harbours for all,\n1. Urges all States to act.\n");
        assertEquals(List.of("Recalling the plan for ferries set out in its resolution A/RES/68/150 Ferries for all, and the plan for A/RES/68/151 Harbours for all,"), texts(read, Kind.PREAMBULAR));
    }

    @Test
    void noDigitOfANoteIsTakenForItsCall() {
        Resolution read = read("The General Assembly,\nRecalling ferries,1\nAware of wells,2\nNoting roads,3\n1. Decides to act.\n1 See resolution 65/197.\n2 A/77/1.\n3 A/77/2.\n4 A/68/274.\n");
        assertEquals(List.of("See resolution 65/197.", "A/77/1.", "A/77/2.", "A/68/274."), read.notes().stream().map(Note::text).toList());
        assertEquals(List.of("1", "2", "3"), read.calls().stream().map(NoteCall::marker).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 GE.21-03891", "GE.21-03891 2", "GE.21-03891 (E)      2", "V.21-03891 12"})
    void theNumberOfAPageMayStandBesideThatOfThePrintJob(String foot) {
        Resolution read = read("The General Assembly,\nAware of ferries,\n1. Urges all States to act;\nA/HRC/RES/46/14\n" + foot + "\n2. Requests a report;1\n3. Decides to meet.\n1 A/HRC/46/30.\n" + foot + "\n");
        assertEquals(List.of("Urges all States to act;", "Requests a report;", "Decides to meet."), texts(read, Kind.OPERATIVE));
        assertEquals(List.of("A/HRC/46/30."), read.notes().stream().map(Note::text).toList());
        assertEquals(List.of("A/HRC/RES/46/14", foot, foot), texts(read, Kind.OTHER));
    }

    private static Stream<List<String>> mastheads() {
        return Stream.of(
                List.of("Resolution adopted by the General Assembly on 15 December 2022", "[on the report of the Third Committee (A/77/463, para. 113)]", "77/208. Repair of dykes", "The General Assembly,", "Aware that dykes age,", "Decides to repair them."),
                List.of("Résolution adoptée par l’Assemblée générale le 15 décembre 2022", "[sur la base du rapport de la Troisième Commission (A/77/463, par. 113)]", "77/208. Entretien des digues", "L’Assemblée générale,", "Consciente que les digues vieillissent,", "Décide de les réparer."),
                List.of("Resolución aprobada por la Asamblea General el 15 de diciembre de 2022", "[sobre la base del informe de la Tercera Comisión (A/77/463, párr. 113)]", "77/208. Reparación de diques", "La Asamblea General,", "Consciente de que los diques envejecen,", "Decide repararlos."),
                List.of("Резолюция, принятая Генеральной Ассамблеей 15 декабря 2022 года", "[по докладу Третьего комитета (A/77/463, пункт 113)]", "77/208. Ремонт плотин", "Генеральная Ассамблея,", "сознавая, что плотины стареют,", "постановляет отремонтировать их."),
                List.of("大会2022年12月15日第54次全体会议通过的关于堤坝维护和管理的决议", "[根据第三委员会的报告(A/77/463/Add.2，第113段)通过]", "77/208. 堤坝的维护", "大会，", "认识到堤坝正在老化，", "决定维护堤坝。"),
                List.of("قرار اتخذته الجمعية العامة في 15 كانون الأول/ديسمبر 2022", "[بناء على تقرير اللجنة الثالثة (A/77/463، الفقرة 113)]", "77/208 صيانة السدود", "إن الجمعية العامة،", "إذ تدرك أن السدود تتقادم،", "تقرر صيانتها."));
    }

    @ParameterizedTest
    @MethodSource("mastheads")
    void theLinesOfAMastheadWithoutEmptyLinesAreParted(List<String> lines) {
        Resolution read = read(String.join("\n", lines) + "\n");
        assertEquals(Optional.of(lines.get(0)), read.masthead().value(Item.ADOPTION));
        assertEquals(Optional.of(lines.get(1)), read.masthead().value(Item.ORIGIN));
        assertEquals(Optional.of("77/208"), read.masthead().value(Item.NUMBER));
        assertEquals(Optional.of(lines.get(2).replaceFirst("\\S+ ", "")), read.masthead().value(Item.TITLE));
    }

    private static List<String> texts(Resolution read, Kind kind) {
        return read.paragraphs(kind).stream().map(Paragraph::text).toList();
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.txt", text), Optional.empty());
    }
}
