package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.language.Numerals.System;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12. Urges          | 12.  | STOP     | DECIMAL   | 12",
        "1 - تشجع           | 1 -  | DASH     | DECIMAL   | 1",
        "1 – تشجع           | 1 –  | DASH     | DECIMAL   | 1",
        "(a) The list       | (a)  | BRACKETS | LETTER    | 1",
        "b) Un recueil      | b)   | BRACKET  | LETTER    | 2",
        "aa) Un recueil     | aa)  | BRACKET  | LETTER    | 27",
        "(ii) Review        | (ii) | BRACKETS | ROMAN     | 2",
        "iv) Le suivi       | iv)  | BRACKET  | ROMAN     | 4",
        "a. reduce          | a.   | STOP     | LETTER    | 1",
        "(أ) القرار         | (أ)  | BRACKETS | ABJAD     | 1",
        "(ج) القرار         | (ج)  | BRACKETS | ABJAD     | 3",
        "(هـ) القرار        | (هـ) | BRACKETS | ABJAD     | 5",
        "’2‘ القرار         | ’2‘  | QUOTES   | DECIMAL   | 2",
        "㈢ 决议             | ㈢   | ENCLOSED | IDEOGRAPH | 3",
        "(十二) 决议          | (十二) | BRACKETS | IDEOGRAPH | 12",
        "٣ - تشجع           | ٣ -  | DASH     | DECIMAL   | 3",
        "а) кириллица       | а)   | BRACKET  | LETTER    | 1"})
    void labelsOfEveryScriptAreRead(String text, String printed, PrintedLabel.Dress dress, System system, int value) {
        PrintedLabel label = PrintedLabel.scan(text).orElseThrow();
        assertEquals(printed, label.text());
        assertEquals(dress, label.dress());
        assertEquals(value, label.value(system));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 million", "14-18 mai 2018", "77/132. Titre", "2018 was", "(see above)", "a plan", "", "12", "No. 3"})
    void otherBeginningsAreNoLabels(String text) {
        assertTrue(PrintedLabel.scan(text).isEmpty());
    }

    @Test
    void oneGlyphMayHaveTwoReadings() {
        assertEquals(List.of(9, 1), PrintedLabel.scan("(i) x").orElseThrow().readings().stream().map(Numerals.Reading::value).toList());
    }

    @Test
    void bisNumbersKeepTheirSuffixAndHugeNumbersDoNotOverflow() {
        assertEquals("bis", PrintedLabel.scan("5 bis. Urges").orElseThrow().suffix());
        assertEquals(999_999_999, PrintedLabel.scan("21474836480. Urges").orElseThrow().value(System.DECIMAL));
        assertEquals(7, PrintedLabel.scan("007. Urges").orElseThrow().value(System.DECIMAL));
    }

    @Test
    void printingGoesTheOtherWay() {
        assertEquals("(c)", Numerals.print("({a})", 3));
        assertEquals("iv)", Numerals.print("{i})", 4));
        assertEquals("(ج)", Numerals.print("({أ})", 3));
        assertEquals("㈡", Numerals.print("{㈠}", 2));
        assertEquals("7 -", Numerals.print("{1} -", 7));
        for (int value = 1; value <= 200; value++) {
            assertEquals(value, Numerals.romanValue(Numerals.roman(value)));
        }
    }
}
