package reso.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.citation.Symbol;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.embedded();

    private Entry entry(String symbol) {
        return catalogue.find(Symbol.of(symbol)).orElseThrow();
    }

    @Test
    void theAgendaHasItsDateAndItsTitleInTwoLanguages() {
        Entry agenda = entry("A/RES/70/1");
        assertEquals(Optional.of(LocalDate.of(2015, 9, 25)), agenda.date());
        assertEquals(Optional.of("Transforming our world: the 2030 Agenda for Sustainable Development"), agenda.title("en"));
        assertTrue(agenda.title("fr").orElseThrow().startsWith("Transformer notre monde"));
        assertEquals(agenda.title("en"), agenda.titleOrEnglish("zh"));
        assertEquals(Optional.empty(), agenda.title("xx"));
    }

    @ParameterizedTest
    @CsvSource({"A/RES/72/1, 2017-09-27", "A/RES/64/293, 2010-07-30", "A/RES/77/186, 2022-12-14", "S/RES/1325 (2000), 2000-10-31",
        "E/RES/1980/67, 1980-07-25", "A/RES/67/234 B, 2013-04-02"})
    void datesAreThoseOfAdoption(String symbol, LocalDate date) {
        assertEquals(Optional.of(date), entry(symbol).date());
    }

    @Test
    void aPartIsFoundUnderItsWhole() {
        assertEquals("A/RES/217(III)", entry("A/RES/217(III)[A]").symbol().text());
        assertEquals(entry("A/RES/74/92").date(), entry("A/RES/74/92 A").date());
        assertTrue(catalogue.entry(Symbol.of("A/RES/217(III)[A]")).isEmpty());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertTrue(catalogue.find(Symbol.of("A/RES/99/999")).isEmpty());
        assertTrue(catalogue.find(Symbol.of("A/AC.1/1")).isEmpty());
        assertTrue(catalogue.find(Symbol.of("WMO/1")).isEmpty());
    }

    @Test
    void everyEntryIsFoundUnderItsCanonicalSymbol() {
        List<Entry> all = new ArrayList<>();
        catalogue.forEach(all::add);
        assertTrue(all.size() > 8_000, () -> all.size() + " entries");
        for (Entry entry : all) {
            assertEquals(entry.symbol(), Symbol.of(entry.symbol().text()));
            assertEquals(entry.date(), catalogue.entry(entry.symbol()).orElseThrow().date(), entry.symbol()::text);
        }
    }

    @Test
    void entriesAreSortedAndNoneStandsTwice() {
        List<String> symbols = new ArrayList<>();
        catalogue.forEach(entry -> symbols.add(entry.symbol().text()));
        assertEquals(symbols.stream().sorted().distinct().toList(), symbols);
    }

    @Test
    void aCitedDateIsWeakAndAnOfficialOneFirm() {
        assertFalse(Entry.Basis.CITED.isFirm());
        assertTrue(Entry.Basis.OFFICIAL.isFirm());
        assertEquals(Entry.Basis.OFFICIAL, entry("S/RES/1325 (2000)").basis());
        assertEquals(Entry.Basis.CITED, entry("A/RES/70/1").basis());
    }

    @Test
    void theCatalogueSaysItsDate() {
        assertEquals("2026-11-24", catalogue.date());
    }

    @Test
    void aTreatyIsKnownByVolumeAndNumberTogether() {
        assertEquals("United Nations Convention against Transnational Organized Crime", catalogue.treaties(2225, 39574).get(0).english());
        assertTrue(catalogue.treaties(2237, 39574).stream().allMatch(treaty -> treaty.english().contains("Protocol")));
        assertEquals(2, catalogue.treaties(999, 14668).size());
        assertTrue(catalogue.treaties(75, 972).stream().anyMatch(treaty -> treaty.lastNumber() == 973));
        assertEquals(List.of(), catalogue.treaties(2225, 1));
        assertTrue(catalogue.treatiesRegistered(39574).size() >= 4);
    }

    @Test
    void addressesAreThoseOfTheDocumentService() {
        assertEquals(Optional.of("https://docs.un.org/fr/A/RES/72/1"), Links.OFFICIAL.url(Symbol.of("A/RES/72/1"), "fr"));
        assertEquals(Optional.of("https://docs.un.org/zh/S/RES/1325(2000)"), Links.OFFICIAL.url(Symbol.of("S/RES/1325 (2000)"), "zh"));
        assertEquals(Optional.of("https://docs.un.org/en/A/RES/217(III)"), Links.OFFICIAL.url(Symbol.of("217 A (III)"), "en"));
        assertEquals(Optional.empty(), Links.OFFICIAL.url(Symbol.of("A/DEC/60/519"), "en"));
        assertEquals(Optional.of("https://undocs.org/A/70/1?l=en"),
                new Links("https://undocs.org/{symbol}?l={lang}").url(Symbol.of("A/70/1"), "en"));
    }

    @Test
    void anImportedCatalogueIsAskedFirst() throws CatalogueException {
        ImportedCatalogue own = ImportedCatalogue.of("""
                {"symbol":"A/RES/70/1","date":"2015-09-26","title":"Mine"}
                # a remark
                {"symbol":"A/RES/99/1","titles":{"fr":"À nous"}}
                {"symbol":"nothing"}
                """);
        Catalogue both = catalogue.under(own);
        assertEquals(2, own.size());
        assertEquals(1, own.passedOver());
        assertEquals(Optional.of("Mine"), both.find(Symbol.of("A/RES/70/1")).orElseThrow().title("en"));
        assertEquals(Optional.of("À nous"), both.find(Symbol.of("A/RES/99/1")).orElseThrow().titleOrEnglish("fr"));
        assertTrue(both.find(Symbol.of("A/RES/72/1")).isPresent());
        assertEquals(catalogue.date(), both.date());
    }

    @Test
    void aBrokenImportSaysWhatIsWrong() {
        assertEquals("line 3 is no JSON", assertThrows(CatalogueException.class, () -> ImportedCatalogue.of("# mine\n\n{\"symbol\":")).getMessage());
    }
}
