package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.language.Languages;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.text.SourceText;

/** The number of a resolution is told from its title, whatever form the years and the organs have given it. */
class NumberedTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | *The General Assembly*, | 289 (IV). Question of the salt works | 289 (IV) | Question of the salt works",
        "en | *The General Assembly*, | 217 A (III). Question of the salt works | 217 A (III) | Question of the salt works",
        "fr | *L’Assemblée générale*, | 3379 (XXX). Question des salines | 3379 (XXX) | Question des salines",
        "es | *La Asamblea General*, | 2158 (XXI). Cuestión de las salinas | 2158 (XXI) | Cuestión de las salinas",
        "ru | *Генеральная Ассамблея*, | 1514 (XV). Вопрос о соляных промыслах | 1514 (XV) | Вопрос о соляных промыслах",
        "ar | *إن الجمعية العامة*، | 2158 (XXI). مسألة الملاحات | 2158 (XXI) | مسألة الملاحات",
        "ar | *إن الجمعية العامة*، | 46/7- مسألة الملاحات | 46/7 | مسألة الملاحات",
        "zh | **大会**， | 2158 (XXI). 盐场问题 | 2158 (XXI) | 盐场问题",
        "en | *The Human Rights Council*, | 50/… Freedom of the salt workers | 50/… | Freedom of the salt workers",
        "fr | *La Conférence générale*, | 40 C/Résolution 23 Archives des salines | 40 C/Résolution 23 | Archives des salines",
        "en | *The Economic and Social Council*, | 1980/67. Salt works | 1980/67 | Salt works"})
    void numberAndTitleStandInOneLine(String language, String body, String line, String number, String title) {
        Masthead read = masthead(language, "# " + line + "\n\n" + body + "\n\n1. Decides to wait.\n");
        assertEquals(number, read.value(Item.NUMBER).orElse(""));
        assertEquals(title, read.value(Item.TITLE).orElse(""));
    }

    @Test
    void aNumberWithAnOrdinalSignBeforeItIsNoTitle() {
        Masthead read = masthead("zh", "第2664(2022)号决议\n\n**安全理事会**，\n\n**回顾**其各项决议，\n\n1. **决定**等待。\n");
        assertEquals("第2664(2022)号决议", read.value(Item.NUMBER).orElse(""));
        assertEquals("", read.value(Item.TITLE).orElse(""));
    }

    @Test
    void theYearOfASessionIsThatOfASession() {
        assertEquals("2021年届会", masthead("zh", "2021年届会\n\n2021/3. 统计\n\n**经济及社会理事会**，\n\n1. **决定**等待。\n").value(Item.SESSION).orElse(""));
    }

    @Test
    void whatACouncilHasAdoptedIsALineOfAdoption() {
        String line = "قرار اعتمده مجلس حقوق الإنسان في 23 آذار/مارس 2021";
        Masthead read = masthead("ar", "البند 3 من جدول الأعمال\n\n" + line + "\n\n46/7- حالة الملاحات\n\n*إن مجلس حقوق الإنسان*،\n\n1 - *يقرر* الانتظار.\n");
        assertEquals(line, read.value(Item.ADOPTION).orElse(""));
    }

    private static Masthead masthead(String language, String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft), Languages.named(language)).masthead();
    }
}
