package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.Reso;
import reso.lint.Selection;
import reso.model.Resolution;
import reso.text.SourceText;

/** A draft resolution that another one recommends is one of its own; behind it the other goes on. */
class QuotedDraftsTest {
    private static final String ENGLISH = "*The Economic and Social Council*,|*Recalling* its duty,|1. *Recommends* the following draft resolution:"
            + "|“*The General Assembly*,|“*Recalling* “the long road”,|“1. *Decides* to act;|“2. *Requests* the Secretary-General:|“(a) To prepare it;|“(b) To report on it.”|2. *Decides* to remain seized of the matter.";

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        ENGLISH,
        "*Le Conseil économique et social*,|*Rappelant* son devoir,|1. *Recommande* le projet de résolution suivant :|« *L’Assemblée générale*,|« *Rappelant* le « chemin »,"
                + "|« 1. *Décide* d’agir ;|« 2. *Prie* le Secrétaire général :|« a) De le préparer ;|« b) D’en rendre compte. »|2. *Décide* de rester saisi de la question.",
        "*El Consejo Económico y Social*,|*Recordando* su deber,|1. *Recomienda* el siguiente proyecto de resolución:|\"*La Asamblea General*,|\"*Recordando* el \"camino\","
                + "|\"1. *Decide* actuar;|\"2. *Pide* al Secretario General:|\"a) Que lo prepare;|\"b) Que informe.\"|2. *Decide* seguir ocupándose de la cuestión.",
        "*Экономический и Социальный Совет*,|*ссылаясь* на свой долг,|1. *рекомендует* принять следующий проект резолюции:|«*Генеральная Ассамблея*,|*ссылаясь* на «путь»,"
                + "|1. *постановляет* действовать;|2. *просит* Генерального секретаря:|a) подготовить его;|b) представить доклад».|2. *постановляет* продолжать заниматься этим вопросом.",
        "*经济及社会理事会*，|*回顾*其职责，|1. *建议*通过下列决议草案：|“*大会*，|“*回顾*“道路”，|“1. *决定*采取行动；|“2. *请*秘书长：|“(a) 进行筹备；|“(b) 提出报告。”|2. *决定*继续处理此案。",
        "*إن المجلس الاقتصادي والاجتماعي*،|*إذ يشير* إلى واجبه،|1 - *يوصي* باعتماد مشروع القرار التالي:|”*إن الجمعية العامة*،|”*إذ تشير* إلى ”الطريق“،|”1 - *تقرر* أن تعمل؛"
                + "|”2 - *تطلب* إلى الأمين العام:|”(أ) أن يعده؛|”(ب) أن يقدم تقريرا.“|2 - *يقرر* أن يبقي المسألة قيد نظره."})
    void eachLanguageQuotesThemWithItsMarks(String draft) {
        assertEquals("IB PP1 OP1 R2_IB R2_PP1 R2_OP1 R2_OP2 R2_OP2_(a) R2_OP2_(b) OP2", addresses(draft));
        assertEquals(List.of(), new Reso().validate(read(draft), Selection.DEFAULT).stream()
                .filter(finding -> finding.rule().code().matches("PP10.|OP10.|NU.*|TY114|IB1.*|SP.*")).map(Object::toString).toList());
    }

    @Test
    void aMarkBeforeTheFirstParagraphAloneAndOneBehindTheLastDo() {
        String outer = ENGLISH.replaceAll("\\|“(?!\\*The)", "|");
        assertEquals("IB PP1 OP1 R2_IB R2_PP1 R2_OP1 R2_OP2 R2_OP2_(a) R2_OP2_(b) OP2", addresses(outer));
    }

    @Test
    void theMarksAreOfTheDraft() {
        Resolution read = read(ENGLISH);
        assertEquals("“", read.textByText().get(read.textByText().size() - 1).quote());
        assertEquals("Recalling “the long road”,", read.texts().get(1).get(1).text());
        assertEquals("2. Decides to remain seized of the matter.", read.texts().get(0).get(3).labelText() + " " + read.texts().get(0).get(3).text());
    }

    @Test
    void aQuotationThatNobodySpeaksInIsNoDraft() {
        assertEquals("IB PP1 OP1", addresses("*The General Assembly*,|*Recalling* the words:|1. *Decides* to adopt “the plan”."));
    }

    private static String addresses(String draft) {
        StringBuilder all = new StringBuilder();
        read(draft).flattened().forEach(paragraph -> all.append(paragraph.address().toString().replace(' ', '_')).append(' '));
        return all.toString().strip();
    }

    private static Resolution read(String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft.replace("|", "\n\n") + "\n"), Optional.empty());
    }
}
