package reso.render.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.Reso;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.text.SourceText;

class BibtexTest {

    @Test
    void whatTexWouldObeyIsPrinted() {
        assertEquals("100\\% \\& \\{a\\}\\_b \\textbackslash{}input \\$1 \\#2 \\textasciitilde{}", Bibtex.escaped("100% & {a}_b \\input $1 #2 ~"));
    }

    private static CitedDraft cited(String words) {
        Reso reso = new Reso();
        Resolution read = reso.read(SourceText.of("a.md", words), Optional.empty());
        return new CitedDraft("a.md", read, reso.resolve(read));
    }

    @Test
    void theOrganIsTheAuthorOfWhatItAdoptedInTheLanguageOfTheTitle() {
        String words = "*L’Assemblée générale*,\n\n1. *Rappelle* sa résolution 70/1, la résolution 1325 (2000) du Conseil de sécurité, le document A/72/10 et la résolution WHA71.1.\n";
        List<CitedDraft> drafts = List.of(cited(words));
        assertEquals(List.of("  author = {{Nations Unies. Assemblée générale}},", "  author = {{United Nations. Security Council}},"),
                Bibtex.of(drafts).lines().filter(line -> line.contains("author")).toList(), "a report has many hands, and the Health Assembly is another's");
        assertTrue(CslJson.of(drafts).contains("\"author\":[{\"literal\":\"Nations Unies. Assemblée générale\"}],\"title\":\"Transformer"), CslJson.of(drafts));
        assertEquals(2, CslJson.of(drafts).split("\"author\"").length - 1);
    }

    @Test
    void everyDocumentStandsOnceHoweverOftenItIsCited() {
        CitedDraft draft = cited("*The General Assembly*,\n\n1. *Recalls* its resolution 70/1;\n\n2. *Recalls* resolution 70/1.\n");
        assertEquals(1, Bibtex.of(List.of(draft, draft)).split("@misc").length - 1);
        assertEquals(1, CslJson.of(List.of(draft, draft)).split("\"id\"").length - 1);
        assertEquals("[\n\n]\n", CslJson.of(List.of()));
    }
}
