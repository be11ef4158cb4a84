package reso.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.citation.Symbol.Kind;

class SymbolTest {

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/70/1", "A/RES/217(III)[A]", "S/RES/1325 (2000)", "A/RES/67/234 B", "A/RES/54/237 A-C", "E/RES/2015/19",
        "A/HRC/RES/36/1", "A/HRC/RES/S-16/1", "A/C.3/72/L.5/Rev.1/Add.2", "UNEP/EA.4/Res.1", "UNEP/EA.4/HLS.1", "A/50/60-S/1995/1",
        "A/RES/3201(S-VI)", "A/RES/S-20/2", "A/RES/ES-10/19", "A/RES/2252(ES-V)", "A/75/6 (Sect. 3)", "A/76/6 (Sect. 3)/Add.9",
        "A/CONF.157/24 (Part I)", "NPT/CONF.2000/28 (Parts I and II)", "A/77/49 (Vol. I)", "ICCD/COP(13)/21/Add.1", "S/PRST/2015/25",
        "E/CN.15/2018/L.3/Rev.1", "ST/SGB/2013/4/Amend.1", "A/69/53/Add.1/Corr.1", "E/RES/2008(LX)", "A/DEC/60/519", "S/26015",
        "CTOC/COP/2020/10", "CEDAW/C/GC/33", "TD/B/EFD/1/3", "UNEP/OzL.Pro.28/12", "E/2018/30-E/CN.15/2018/15", "GC.15/INF/4", "1/CP.21", "2/CMA.3", "WHA71.1", "EB136.R7",
        "41 C/Resolution 19", "214 EX/Decision 5", "41 C/5", "ICC-ASP/8/20", "CBD/COP/DEC/15/4", "UNEP/CBD/COP/DEC/X/2",
        "A/RES/70/1/Corr.1", "A/RES/60/1/Add.1", "A/RES/2131(XX)/Rev.1", "A/RES/217(III)[A]/Corr.2", "S/RES/1325 (2000)/Corr.1", "E/RES/2015/19/Corr.1",
        "A/HRC/RES/36/1/Corr.1", "A/RES/67/234 B/Add.1/Corr.1", "S/PRST/2015/25/Corr.1", "UNEP/EA.4/Res.1/Corr.1", "UNEP/EA.4/INF/1/Rev.1"})
    void aCanonicalSymbolIsPrintedAsItWasRead(String text) {
        assertEquals(text, Symbol.of(text).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ch/A/RES/70/1|A/RES/70/1", "a/res/70/1|A/RES/70/1", "A/RES/67/234b|A/RES/67/234 B",
        "A/RES/67/234B|A/RES/67/234 B", "S/RES/1325(2000)|S/RES/1325 (2000)", "217 A (III)|A/RES/217(III)[A]", "A/RES/217A(III)|A/RES/217(III)[A]",
        "A/RES/2200 (XXI) A|A/RES/2200(XXI)[A]", "1373 (2001)|S/RES/1373 (2001)", "70/1|A/RES/70/1", "2015/19|E/RES/2015/19", "S-20/2|A/RES/S-20/2",
        "A/62/54(supp)|A/62/54", "unep/ea.5/res.14|UNEP/EA.5/Res.14", "A/73/12(PartII)|A/73/12 (Part II)", "A/77/6(sect.3)/Add.2|A/77/6 (Sect. 3)/Add.2",
        "A/hrc/RES/28/29|A/HRC/RES/28/29", "Ａ／ＲＥＳ／７０／１|A/RES/70/1", "A/67/393‑S/2012/721.|A/67/393-S/2012/721", "FR/FCCC/CP/2015/10/Add.1|FCCC/CP/2015/10/Add.1",
        "A/RES/٧٠/١|A/RES/70/1"})
    void whatPeopleAndLinksWriteBecomesCanonical(String written, String canonical) {
        assertEquals(Optional.of(canonical), Symbol.parse(written).map(Symbol::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A/", "A//1", "HIV/AIDS", "and/or", "24/7", "9/11", "5.2", "A/RES/70", "A/RES/30/1", "S/RES/1325", "S/RES/1325 (1845)",
        "E/RES/70/1", "A/RES/217(IIX)", "E.1", "A/RES/../../x", "A/RES/Corr.1", "A/RES/30/1/Corr.1", "A/RES/70/1/Corr.", "A/RES/70/1/2", "A/70/1?x=1", "<A/70/1>", "resolution 70/1"})
    void whatIsNoSymbolIsNotRead(String text) {
        assertEquals(Optional.empty(), Symbol.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A/RES/67/234 B|A/RES/67/234B", "A/RES/217(III)[A]|A/RES/217(III)", "S/RES/1325 (2000)|S/RES/1325(2000)",
        "A/75/6 (Sect. 3)|A/75/6(Sect.3)", "A/50/60-S/1995/1|A/50/60", "UNEP/EA.5/Res.14|UNEP/EA.5/Res.14", "A/RES/3201(S-VI)|A/RES/3201(S-VI)",
        "S/RES/1325 (2000)/Corr.1|S/RES/1325(2000)/Corr.1"})
    void theAddressIsWhatWebLinksUse(String symbol, String address) {
        assertEquals(Optional.of(address), Symbol.of(symbol).address());
    }

    @Test
    void decisionsOfTheAssemblyHaveNoAddressOfTheirOwn() {
        assertEquals(Optional.empty(), Symbol.of("A/DEC/60/519").address());
        assertEquals(Optional.empty(), Symbol.of("1/CP.21").address());
        assertEquals(Optional.empty(), Symbol.of("WHA71.1").address());
        assertEquals(Optional.of("A/HRC/DEC/17/1"), Symbol.of("A/HRC/DEC/17/1").address());
    }

    @Test
    void aResolutionKnowsItsOrganAndNumbers() {
        Symbol symbol = Symbol.of("A/RES/67/234 B");
        assertEquals(new Symbol("A/RES/67/234 B", Kind.RESOLUTION, "ga", 67, 234, -1, "B"), symbol);
        assertEquals("A/RES/67/234", symbol.whole().text());
        assertEquals(2000, Symbol.of("S/RES/1325 (2000)").year());
        assertEquals(3, Symbol.of("A/RES/217(III)[A]").session());
        assertTrue(Symbol.of("A/RES/217(III)[A]").isHistoric());
        assertTrue(Symbol.of("A/RES/ES-10/19").isOfSpecialSession());
        assertEquals("hrc", Symbol.of("A/HRC/RES/36/1").organ());
        assertEquals(Kind.STATEMENT, Symbol.of("S/PRST/2015/25").kind());
        assertEquals(Kind.DOCUMENT, Symbol.of("A/C.3/72/L.5").kind());
        assertEquals(new Symbol("A/RES/70/1/Corr.1", Kind.DOCUMENT, "ga", 70, 1, -1, ""), Symbol.of("A/RES/70/1/corr.1"));
        assertEquals("unea", Symbol.of("UNEP/EA.4/Res.1").organ());
    }

    @Test
    void aSymbolThatCannotBeReadSaysSo() {
        assertEquals("not a symbol: 24/7", assertThrows(IllegalArgumentException.class, () -> Symbol.of("24/7")).getMessage());
    }

    @Test
    void longBaitIsRefusedAtOnce() {
        assertEquals(Optional.empty(), Symbol.parse("A/".repeat(500_000)));
        assertEquals(Optional.empty(), Symbol.parse("A-".repeat(60)));
    }
}
