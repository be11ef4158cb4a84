package reso.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.catalogue.record.Harvest;
import reso.catalogue.record.Records;
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
        assertEquals(Entry.Basis.CITED, entry("A/HRC/RES/13/13").basis());
    }

    @Test
    void theCatalogueSaysItsDate() {
        assertEquals("2026-11-24", catalogue.date());
    }

    @Test
    void aTreatyIsKnownByVolumeAndNumberTogether() {
        assertEquals("United Nations Convention against Transnational Organized Crime", catalogue.treaties(2225, 39574).get(0).name("en"));
        assertTrue(catalogue.treaties(2237, 39574).stream().allMatch(treaty -> treaty.name("en").contains("Protocol")));
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

    private static UserCatalogue own(String records) throws Exception {
        Harvest harvest = new Harvest();
        Records.read("mine.jsonl", new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8)), harvest);
        return UserCatalogue.of(UserCatalogue.empty().with(harvest, "mine.jsonl", "2026-01-31"));
    }

    @Test
    void whatAUserImportedIsAskedFirst() throws Exception {
        UserCatalogue own = own("""
                {"symbol":"A/RES/70/1","date":"2015-09-26","title":"Mine"}
                {"symbol":"A/RES/99/1","titles":{"fr":"À nous"}}
                """);
        Catalogue both = catalogue.under(own);
        Entry known = both.find(Symbol.of("A/RES/70/1")).orElseThrow();
        assertEquals(Optional.of("Mine"), known.title("en"));
        assertEquals(Optional.of(LocalDate.of(2015, 9, 25)), known.date(), "a firm date is not overruled");
        assertEquals("mine.jsonl (2026-01-31)", known.source());
        assertTrue(known.title("fr").orElseThrow().startsWith("Transformer notre monde"), "and what the user does not say is still known");
        assertEquals(Optional.of("À nous"), both.find(Symbol.of("A/RES/99/1")).orElseThrow().titleOrEnglish("fr"));
        assertTrue(both.find(Symbol.of("A/RES/72/1")).isPresent());
        assertEquals(catalogue.date(), both.date());
    }

    @Test
    void aLaterImportWinsAndForgetsNothing() throws Exception {
        UserCatalogue first = own("""
                {"symbol":"A/RES/99/1","date":"2044-09-30","titles":{"fr":"À nous"}}
                {"symbol":"A/RES/99/2"}
                """);
        Harvest more = new Harvest();
        Records.read("b.jsonl", new ByteArrayInputStream("{\"symbol\":\"A/RES/99/1\",\"title\":\"Ours\",\"date\":\"2044-10-01\"}".getBytes(StandardCharsets.UTF_8)), more);
        UserCatalogue second = UserCatalogue.of(first.with(more, "b.jsonl", "2026-02-01"));
        Entry entry = second.entry(Symbol.of("A/RES/99/1")).orElseThrow();
        assertEquals("2044-10-01 Ours À nous b.jsonl (2026-02-01)",
                entry.date().orElseThrow() + " " + entry.title("en").orElse("") + " " + entry.title("fr").orElse("") + " " + entry.source());
        assertTrue(second.entry(Symbol.of("A/RES/99/2")).isPresent());
        assertEquals("2026-02-01", second.date());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'# reso catalogue\t2\n'|has the form 2", "'A/RES/70/1\t2015-09-25\n'|is no catalogue", "'# reso catalogue\t1\nA/RES'|is cut off", "''|is no catalogue"})
    void bytesThatAreNoCatalogueAreRefused(String bytes, String why) {
        byte[] raw = bytes.replace("\\t", "\t").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertTrue(assertThrows(CatalogueException.class, () -> UserCatalogue.of(raw)).getMessage().startsWith(why));
    }

    @Test
    void oneEntryOfFiftyThousandIsFoundWithoutReadingTheOthers() throws Exception {
        StringBuilder lines = new StringBuilder("# reso catalogue\t1\n");
        java.util.stream.IntStream.range(0, 50_000).mapToObj(i -> "A/RES/" + (31 + i % 60) + "/" + (1000 + i)).sorted()
                .forEach(symbol -> lines.append(symbol).append("\t2044-01-01\ttest\t2026-01-31\ten=Title\n"));
        UserCatalogue many = UserCatalogue.of(lines.toString().getBytes(StandardCharsets.UTF_8));
        assertTrue(many.entry(Symbol.of("A/RES/45/1014")).isPresent());
        assertTrue(many.entry(Symbol.of("A/RES/50/50999")).isPresent());
        assertEquals(Optional.empty(), many.entry(Symbol.of("A/RES/45/1015")));
    }

    @Test
    void wordsAreFoundWhateverTheirAccentsAndCase() {
        assertTrue(symbolsWith("TRANSFORMER notre MONDE developpement").contains("A/RES/70/1"));
        assertTrue(symbolsWith("transforming agenda", "2030").contains("A/RES/70/1"));
        assertTrue(symbolsWith("res/70/1").contains("A/RES/70/1"));
        assertEquals(List.of(), symbolsWith("no title has these words"));
        assertEquals(List.of(), symbolsWith(" "));
    }

    private List<String> symbolsWith(String... words) {
        return Search.in(catalogue, List.of(words)).stream().map(hit -> hit.entry().symbol().text()).toList();
    }

    @Test
    void aDateThatSeveralTextsGiveIsFirm() {
        assertEquals(Entry.Basis.AGREED, Entry.Basis.of("cited 3"));
        assertEquals(Entry.Basis.CITED, Entry.Basis.of("cited 2"));
        assertTrue(catalogue.find(Symbol.of("A/RES/70/1")).orElseThrow().basis().isFirm());
    }
}
