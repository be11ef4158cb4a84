package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.model.Masthead.Item;
import reso.model.Resolution;
import reso.text.SourceText;

/** A resolution pasted without its line ends has the paragraphs that it has with them. */
class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The General Assembly,|Recalling its resolution 70/1 of 25 September 2015, by which it adopted the goals,|Recognizing the importance of ferries and wells,|"
            + "1. Urges States:|(a) To mark their ferries;|(b) To train pilots, including:|(i) Women;|(ii) Young people;|2. Requests the Secretary-General to report;|3. Decides to meet in 12 months.",
        "The General Assembly,|Recalling its resolution 70/1 of 25 September 2015, by which it adopted the goals,|Recognizing the importance of ferries and wells,|"
            + "1) Urges States to mark their ferries;|2) Requests the Secretary-General to report;|3) Decides to meet in 12 months.",
        "L’Assemblée générale,|Rappelant sa résolution 70/1 du 25 septembre 2015, par laquelle elle a adopté les objectifs,|Consciente de l’importance des bacs et des puits,|"
            + "1. Exhorte les États à agir ;|2. Prie le Secrétaire général :|a) De faire rapport ;|b) De publier le rapport ;|3. Décide de se réunir de nouveau.",
        "La Asamblea General,|Recordando su resolución 70/1, de 25 de septiembre de 2015, en la que aprobó los objetivos,|Consciente de la importancia de las barcas y los pozos,|"
            + "1. Insta a los Estados a que actúen;|2. Solicita al Secretario General:|a) Que informe;|b) Que publique el informe;|3. Decide reunirse de nuevo.",
        "Генеральная Ассамблея,|ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года, в которой она приняла цели,|признавая важность паромов и колодцев для деревень и городов,|"
            + "1. настоятельно призывает государства действовать;|2. просит Генерального секретаря:|a) представить доклад;|b) опубликовать доклад;|3. постановляет собраться вновь.",
        "大会，|回顾其2015年9月25日第70/1号决议，其中通过了各项目标，|认识到渡船和水井对于各个村庄、城镇、港口和岛屿的重要性以及定期开行渡船的必要性，|确认各国为修建渡口、培训船员和保护河岸所作的种种努力，特别是小岛屿发展中国家、内陆国家和最不发达国家在这方面所作的努力，|"
            + "1. 敦促所有国家采取行动；|2. 请秘书长：|(a) 提出报告；|(b) 公布报告；|3. 决定再次举行会议。",
        "إن الجمعية العامة،|إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015 الذي اعتمدت فيه الأهداف،|وإذ تدرك أهمية العبارات والآبار للقرى والمدن،|"
            + "1 - تحث الدول على العمل؛|2 - تطلب إلى الأمين العام:|(أ) أن يقدم تقريرا؛|(ب) أن ينشر التقرير؛|3 - تقرر أن تجتمع من جديد."})
    void itsParagraphsBeginWhereItsWordsSaySo(String draft) {
        assertEquals(shape(draft.replace("|", "\n\n")), shape(draft.replace("|", " ")));
    }

    @Test
    void itsHeadIsPartedAtItsKeys() {
        Resolution read = read("United Nations General Assembly Topic: Ferries Sponsors: Fiji, Malta Signatories: Chad, Chile The General Assembly, "
                + "Recognizing the importance of ferries, Alarmed by the number of accidents 1. Condemns all attacks on ferries; 2. Decides to meet again.");
        assertEquals(Optional.of("Ferries"), read.masthead().value(Item.TITLE));
        assertEquals(Optional.of("Fiji, Malta"), read.masthead().value(Item.SPONSORS));
        assertEquals(Optional.of("Chad, Chile"), read.masthead().value(Item.SIGNATORIES));
        assertEquals(List.of("IB", "PP1", "PP2", "OP1", "OP2"), read.paragraphs().stream().map(p -> p.address().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|United Nations A/79/L.9 Seventy-ninth session Agenda item 12 (b) Ferries of the General Assembly|The General Assembly, Recalling its rules on ferries, Troubled by what it has seen on the rivers, 1. Urges States to act; 2. Decides to meet again.",
        "fr|Nations Unies A/79/L.9 Soixante-dix-neuvième session Point 12 b) de l’ordre du jour Bacs et puits|L’Assemblée générale, Rappelant ses règles sur les bacs, Troublée par ce qu’elle a vu sur les rivières, 1. Exhorte les États à agir ; 2. Décide de se réunir.",
        "es|Naciones Unidas A/79/L.9 Septuagésimo noveno período de sesiones Tema 12 b) del programa Barcas|La Asamblea General, Recordando sus normas sobre las barcas, Consciente de lo que ha visto, 1. Insta a los Estados a que actúen; 2. Decide reunirse de nuevo.",
        "ru|A/79/L.9 Семьдесят девятая сессия Пункт 12 b) повестки дня Паромы|Генеральная Ассамблея, ссылаясь на свои правила о паромах, признавая важность рек, 1. призывает государства принять меры; 2. постановляет собраться вновь.",
        "zh|联合国 A/79/L.9 第七十九届会议 议程项目12 渡船和水井|大会，回顾其关于渡船的规则，认识到渡船对于各个村庄、城镇和港口的重要性，1. 敦促所有国家采取行动；2. 决定再次举行会议。",
        "ar|الأمم المتحدة A/79/L.9 الدورة التاسعة والسبعون البند 12 من جدول الأعمال العبارات|إن الجمعية العامة، إذ تشير إلى قواعدها بشأن العبارات، وإذ تدرك أهمية الأنهار والقرى، 1 - تحث الدول على العمل؛ 2 - تقرر أن تجتمع من جديد."})
    void itsMastheadIsPartedByWhatHasAFormOfItsOwn(String language, String head, String rest) {
        Resolution read = read(head + " " + rest);
        assertEquals(language, read.language().code());
        assertEquals(Optional.of("A/79/L.9"), read.masthead().value(Item.SYMBOL));
        assertEquals(Optional.of("12"), read.masthead().value(Item.AGENDA_ITEM).map(item -> item.substring(0, 2)));
        assertTrue(read.masthead().value(Item.SESSION).isPresent());
        assertTrue(head.endsWith(" " + read.masthead().value(Item.TITLE).orElseThrow()), "the title is what is left over");
        assertEquals(List.of("IB", "PP1", "PP2", "OP1", "OP2"), read.paragraphs().stream().map(p -> p.address().toString()).toList());
    }

    @Test
    void aNameWithACapitalAfterACommaBeginsNoReason() {
        Resolution read = read("The General Assembly, Recalling the work of the African Union, United Nations agencies and others on the rivers of the world, "
                + "1. Urges all States to act on what they have seen; 2. Decides to meet again.");
        assertEquals(List.of("IB", "PP1", "OP1", "OP2"), read.paragraphs().stream().map(p -> p.address().toString()).toList());
    }

    @Test
    void aLongParagraphThatQuotesAResolutionStaysOne() {
        String quoting = "Recalling that the text said: “The General Assembly, Recalling its resolution 70/1, 1. Urges all States to act; 2. Decides to meet again”, "
                + "and that nobody has met since then, whatever the reasons may have been,";
        Resolution read = read("*The General Assembly*,\n\n" + quoting + "\n\n1. *Urges* all States to act;\n\n2. *Decides* to meet.\n");
        assertEquals(quoting, read.paragraphs().get(1).text());
    }

    private static List<String> shape(String draft) {
        List<String> shape = new ArrayList<>();
        read(draft).flattened().forEach(p -> shape.add(p.address() + " " + p.kind().word() + " " + p.labelText() + " " + p.text()));
        return shape;
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.txt", text), Optional.empty());
    }
}
