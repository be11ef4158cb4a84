package reso.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.citation.CitationFinder;
import reso.citation.Symbol;
import reso.model.Resolution;
import reso.model.SmallDraft;

class ResolverTest {

    private static List<Match> resolve(Resolution draft) {
        return new Resolver(Catalogue.embedded(), draft.language().code()).resolve(CitationFinder.find(draft));
    }

    private static Match only(String organ, String text) {
        List<Match> matches = resolve(SmallDraft.of("en", organ).paragraph(text).build());
        assertEquals(1, matches.size(), matches::toString);
        return matches.get(0);
    }

    @Test
    void aKnownResolutionIsResolved() {
        Match.Resolved match = assertInstanceOf(Match.Resolved.class, only("ga", "its resolution 70/1"));
        assertEquals("A/RES/70/1", match.symbol().text());
        assertEquals("resolved", match.status());
    }

    @Test
    void aWellFormedUnknownOneIsValid() {
        assertEquals("valid", only("ga", "its resolution 84/1").status());
        assertEquals("valid", only("ga", "A/AC.999/1").status());
        assertEquals("valid", only("ga", "United Nations, Treaty Series, vol. 1, No. 999999.").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"its resolution 99/1", "its resolution 75/99999", "S/RES/1325 (2001)", "Security Council resolution 1325 (2001)",
            "its decision 75/99999", "its decision 60/251", "Human Rights Council decision 60/251", "General Assembly resolution 700/1",
            "United Nations, Treaty Series, vol. 2238, No. 39574."})
    void whatNoDocumentCanHaveIsUnknown(String text) {
        assertEquals("unknown", only("ga", text).status());
    }

    @Test
    void aTreatyWithANumberThatItsNamedVolumeDoesNotHaveIsUnknown() {
        Resolution draft = SmallDraft.of("en", "ga").paragraph("the United Nations Convention against Transnational Organized Crime,", "1")
                .paragraph("a treaty of another name,", "2").note("1", "United Nations, Treaty Series, vol. 2225, nº 39999.")
                .note("2", "United Nations, Treaty Series, vol. 2225, nº 39999.").build();
        assertEquals(List.of("unknown", "valid"), resolve(draft).stream().map(Match::status).toList());
    }

    @ParameterizedTest
    @CsvSource({"Human Rights Council decision 2/102, A/HRC/DEC/2/102", "its decision 60/519, A/DEC/60/519",
            "Commission on Human Rights resolution 2005/80, E/CN.4/RES/2005/80"})
    void whatCanBeIsValidUnderItsSymbol(String text, String symbol) {
        Match.Valid match = assertInstanceOf(Match.Valid.class, only("ga", text));
        assertEquals(symbol, match.symbols().get(0).text());
        assertNotEquals(Symbol.Kind.DOCUMENT, match.symbols().get(0).kind());
    }

    @Test
    void twoThatFitAreAmbiguousUntilTheDateTells() {
        assertEquals("ambiguous", only("hrc", "Recalling resolution 36/1,").status());
        assertEquals("resolved", only("hrc", "Recalling resolution 60/251 of 15 March 2006,").status());
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        assertEquals("unknown", only("ccpcj", "Recalling its resolution 27/4,").status());
    }

    @Test
    void theNameBesideTheNoteTellsCovenantFromProtocol() {
        Resolution draft = SmallDraft.of("en", "ga")
                .paragraph("the Optional Protocol to the International Covenant on Civil and Political Rights", "1")
                .paragraph("the International Covenant on Civil and Political Rights", "2")
                .note("1", "United Nations, Treaty Series, vol. 999, No. 14668.").note("2", "Ibid., vol. 999, No. 14668.").build();
        List<String> names = resolve(draft).stream().map(match -> ((Match.ResolvedTreaty) match).treaty().key()).toList();
        assertEquals(List.of("ICCPR-OP1", "ICCPR"), names);
    }
}
