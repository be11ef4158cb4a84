package reso.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

    @ParameterizedTest
    @CsvSource({"1, 1946", "15, 1946", "16, 1947", "1325, 2000", "1334, 2000", "1335, 2001", "2767, 2024", "2811, 2025"})
    void theNumberOfASecurityCouncilResolutionTellsItsYear(int number, int year) {
        assertEquals(year, Sessions.yearOfSecurityCouncil(number));
        assertTrue(Sessions.ofSecurityCouncil(number, year));
        assertFalse(Sessions.ofSecurityCouncil(number, year - 1));
    }

    @Test
    void ofTheNewestNumbersTheYearMayStillBeAnother() {
        assertTrue(Sessions.ofSecurityCouncil(2811, 2026));
        assertEquals(-1, Sessions.yearOfSecurityCouncil(9999));
        assertEquals(-1, Sessions.yearOfSecurityCouncil(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/70/1", "A/RES/217(III)[A]", "A/RES/3201(S-VI)", "A/RES/S-20/2", "S/RES/1325 (2000)", "E/RES/2015/19", "A/HRC/RES/36/1",
            "A/DEC/60/519", "UNEP/EA.4/Res.1", "A/72/10"})
    void numbersThatWereAdoptedCanBe(String symbol) {
        assertTrue(Sessions.hasNumber(Symbol.of(symbol)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/70/999", "A/RES/12(III)", "A/RES/2200(III)", "A/RES/3999(XXX)", "S/RES/9999 (2020)", "E/RES/2015/219", "A/HRC/RES/36/201"})
    void numbersThatNoSessionReachedCannotBe(String symbol) {
        assertFalse(Sessions.hasNumber(Symbol.of(symbol)));
    }

    @ParameterizedTest
    @CsvSource({"A/RES/70/1, 2015-09-25", "A/RES/217(III)[A], 1948-12-10", "A/RES/S-20/2, 1998-06-10", "A/RES/ES-10/19, 2017-12-21",
            "S/RES/1325 (2000), 2000-10-31", "E/RES/2016/1, 2015-07-29", "E/RES/663(XXIV), 1957-07-31", "A/HRC/RES/36/1, 2017-09-28", "A/72/10, 1900-01-01"})
    void aDayWithinTheSessionFits(String symbol, LocalDate date) {
        assertTrue(Sessions.fits(Symbol.of(symbol), date));
    }

    @ParameterizedTest
    @CsvSource({"A/RES/70/1, 2014-09-25", "A/RES/217(III)[A], 1958-12-10", "A/RES/S-20/2, 1999-06-10", "A/RES/ES-10/19, 1996-12-21",
            "S/RES/1325 (2000), 2001-10-31", "E/RES/2016/1, 2013-07-29", "A/HRC/RES/36/1, 2008-09-28"})
    void aDayOutsideItDoesNot(String symbol, LocalDate date) {
        assertFalse(Sessions.fits(Symbol.of(symbol), date));
    }

    @ParameterizedTest
    @CsvSource({"A/RES/70/1, 2015", "S/RES/1325 (2000), 2000", "E/RES/2016/1, 2015", "A/HRC/RES/36/1, 2016", "A/RES/ES-11/1, 2022", "A/HRC/RES/S-30/1, -1", "A/72/10, -1"})
    void theFirstYearInWhichADocumentCanBeOfItsNumber(String symbol, int year) {
        assertEquals(year, Sessions.firstYear(Symbol.of(symbol)));
    }

    @Test
    void aNumberOfTheEarlySessionsTellsItsSessionWhereItIsKnown() {
        assertEquals(Optional.of(3), Sessions.sessionOfAssembly(217));
        assertEquals(Optional.of(21), Sessions.sessionOfAssembly(2200));
        assertEquals(Optional.empty(), Sessions.sessionOfAssembly(3520));
    }
}
