package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.language.Languages;
import reso.parse.ResolutionParser;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.SourceText;

/** A letter and its accent are the same letter whether they are one character or two: a rule that speaks of one speaks of the other, and no rule of neither. */
class DecomposedAccentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PP208 | fr | *L’Assemblée générale*,//*Rappelant* le plan,//*Également rappelant* la Charte,//*Décide* d’agir.",
        "OP209 | es | *La Asamblea General*,//*Recordando* el plan,//1. *Exhorta* a los Estados a actuar;//2. *También exhorta* a los Estados a reunirse.",
        "ST104 | fr | *L’Assemblée générale*,//*Rappelant* le plan,//*Exhorte* les états Membres à agir.",
        "ST118 | fr | *L’Assemblée générale*,//*Rappelant* sa 50ème séance,//*Exhorte* les États Membres à agir.",
        "SP103 | ar | *إن الجمعية العامة*،//*إذ تشير* إلى الخطة،//1 - *تحث* الدول على ما يلي://أ) العمل؛//ب) الاجتماع."})
    void areJudgedAsTheComposedAre(String code, String language, String draft) {
        String composed = Normalizer.normalize(draft.replace("//", "\n\n") + "\n", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertNotEquals(composed, decomposed);
        assertEquals(1, Math.min(1, count(code, composed, language)), "the example has the defect");
        assertEquals(count(code, composed, language), count(code, decomposed, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MH107 | fr | A/RES/78/5//28 décembre 2023//# Les bacs//*L’Assemblée générale*,//*Décide* d’agir.",
        "OP207 | fr | *L’Assemblée générale*,//*Rappelant* le plan,//1. *Prie* le Secrétaire général d’agir ;//2. *Prie également* le Secrétaire général de faire rapport.",
        "PP206 | ar | *إن الجمعية العامة*،//*إذ تشير* إلى الخطة،//*وإذ تشير أيضا* إلى الميثاق،//*تقرر* أن تعمل."})
    void areNoDefect(String code, String language, String draft) {
        String text = draft.replace("//", "\n\n") + "\n";
        assertEquals(0, count(code, text, language));
        assertEquals(0, count(code, Normalizer.normalize(text, Normalizer.Form.NFD), language));
    }

    @Test
    void aNumberWithTheCommaOfListsIsANumber() {
        String draft = "*大会*，\n\n*回顾*其决议，\n\n1、*请*秘书长：\n\n(a) 报告；\n\n(b) 行动；\n\n2、*决定*行动。\n";
        Judge judge = new Judge(rule("NU104"));
        assertEquals(2, judge.findings(draft, "zh").size());
        assertEquals(draft.replace("1、", "1. ").replace("2、", "2. "), judge.fixed(draft, "zh", reso.finding.Applicability.SAFE));
    }

    private static int count(String code, String draft, String language) {
        return rule(code).check(new Subject(ResolutionParser.parse(SourceText.of("draft.md", draft), Languages.named(language)))).size();
    }

    private static Rule rule(String code) {
        Optional<Rule> found = BuiltInRules.all().stream().filter(rule -> rule.info().code().equals(code)).findFirst();
        return found.orElseThrow(() -> new AssertionError(List.of(code)));
    }
}
