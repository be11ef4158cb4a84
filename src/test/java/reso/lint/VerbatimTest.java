package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reso.Reso;
import reso.finding.Applicability;
import reso.model.Resolution;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/** What is no words is neither judged nor changed, whatever mends the draft. */
class VerbatimTest {
    private static final Reso RESO = new Reso();

    private static Resolution read(String text) {
        return RESO.read(SourceText.of("x.md", text), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"`l'eau  \"x\"`", "<https://example.org/a_b'c>", "![l'eau](eau.png \"L'eau  claire\")", "[les bacs](https://example.org \"L'eau 'claire'\")", "<!-- l'eau  \"x\" -->"})
    void itStaysAsItStands(String markup) throws Exception {
        String draft = "# Eaux\n\n*L’Assemblée générale*,\n\n*Rappelant* les règles et " + markup + " sur l'eau,\n\n1. *Prie* les États d’agir\u00A0;\n\n2. *Décide* de se réunir.\n";
        String fixed = RESO.fix(read(draft), Selection.DEFAULT, Applicability.UNSAFE).text().content();
        assertEquals(draft.replace("sur l'eau", "sur l’eau"), fixed);
        assertTrue(RESO.format(read(draft), NoteNotation.KEEP).content().contains(markup), markup);
    }
}
