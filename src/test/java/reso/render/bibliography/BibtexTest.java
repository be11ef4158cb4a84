package reso.render.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void everyDocumentStandsOnceHoweverOftenItIsCited() {
        Reso reso = new Reso();
        Resolution read = reso.read(SourceText.of("a.md", "*The General Assembly*,\n\n1. *Recalls* its resolution 70/1;\n\n2. *Recalls* resolution 70/1.\n"),
                Optional.empty());
        CitedDraft draft = new CitedDraft("a.md", read, reso.resolve(read));
        assertEquals(1, Bibtex.of(List.of(draft, draft)).split("@misc").length - 1);
        assertEquals(1, CslJson.of(List.of(draft, draft)).split("\"id\"").length - 1);
        assertEquals("[\n\n]\n", CslJson.of(List.of()));
    }
}
