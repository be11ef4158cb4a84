package reso.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import reso.catalogue.Catalogue;
import reso.catalogue.Resolver;
import reso.citation.CitationFinder;
import reso.json.Json;
import reso.json.JsonException;
import reso.model.Resolution;
import reso.model.SmallDraft;
import reso.render.CitedDraft;

class CitationJsonTest {

    static CitedDraft cited(SmallDraft small) {
        Resolution draft = small.build();
        return new CitedDraft("draft.md", draft, new Resolver(Catalogue.embedded(), draft.language().code()).resolve(CitationFinder.find(draft)));
    }

    @Test
    void aResolutionHasTheFieldsOfTheContractInTheirOrder() {
        CitedDraft draft = cited(SmallDraft.of("fr", "ccpcj").paragraph("la déclaration politique", "3")
                .note("3", "Résolution 72/1 de l’Assemblée générale."));
        assertEquals("""
                {"version":1,"path":"draft.md","language":"fr","citations":[{"text":"Résolution 72/1 de l’Assemblée générale",\
                "symbol":"A/RES/72/1","kind":"resolution","status":"resolved","title":"Déclaration politique sur l’application du Plan \
                d’action mondial des Nations Unies pour la lutte contre la traite des personnes","titleLanguage":"fr","date":"2017-09-27",\
                "url":"https://docs.un.org/fr/A/RES/72/1","in":"note 3","address":"OP1","line":3,"column":1,"endLine":3,"endColumn":40}]}
                """, CitationJson.line(CitationJson.file(draft)));
    }

    private static Json first(CitedDraft draft) throws JsonException {
        return Json.parse(CitationJson.line(CitationJson.file(draft))).get("citations").items().get(0);
    }

    @Test
    void aTreatyHasNameVolumeAndRegistration() throws JsonException {
        Json treaty = first(cited(SmallDraft.of("fr", "ccpcj").paragraph("la Convention", "1")
                .note("1", "Nations Unies, Recueil des Traités, vol. 2225, n° 39574.")));
        assertEquals("treaty", treaty.get("kind").text(""));
        assertFalse(treaty.get("symbol").isPresent());
        assertTrue(treaty.fields().containsKey("symbol"));
        assertTrue(treaty.get("treaty").get("name").text("").startsWith("Convention des Nations Unies contre la criminalité"));
        assertEquals("2225", treaty.get("treaty").get("volume").text(""));
        assertEquals("39574", treaty.get("treaty").get("registration").text(""));
    }

    @Test
    void candidatesAreListedWhereSeveralFit() throws JsonException {
        Json citation = first(cited(SmallDraft.of("en", "hrc").paragraph("Recalling resolution 36/1,")));
        assertEquals(List.of("A/RES/36/1", "A/HRC/RES/36/1"), citation.get("candidates").texts());
        assertEquals("ambiguous", citation.get("status").text(""));
        assertFalse(citation.get("symbol").isPresent());
    }

    @Test
    void aPartOfAHistoricResolutionIsNamedBesideItsSymbol() throws JsonException {
        Json citation = first(cited(SmallDraft.of("en", "ga").paragraph("resolution 217 A (III)")));
        assertEquals("A/RES/217(III)", citation.get("symbol").text(""));
        assertEquals("A", citation.get("part").text(""));
    }

    @Test
    void aDocumentHoldsSeveralFiles() throws JsonException {
        CitedDraft one = cited(SmallDraft.of("en", "ga").paragraph("its resolution 70/1"));
        Json document = Json.parse(CitationJson.document(List.of(CitationJson.file(one), CitationJson.file(one))));
        assertEquals(1, document.get("version").number(0));
        assertEquals(2, document.get("files").items().size());
        assertEquals("draft.md", document.get("files").items().get(1).get("path").text(""));
    }

    @Test
    void aJsonLineIsOneLine() {
        CitedDraft draft = cited(SmallDraft.of("en", "ga").paragraph("its resolution\n70/1"));
        assertEquals(CitationJson.line(CitationJson.file(draft)).length() - 1, CitationJson.line(CitationJson.file(draft)).indexOf('\n'));
    }
}
