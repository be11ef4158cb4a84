package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import reso.Reso;
import reso.model.Resolution;
import reso.text.SourceText;

/** What is right in the texts of one organ is wrong in those of another. */
class OrganCustomsTest {
    private static final String DRAFT = "/reso/drafts/en-wha-nursing.md";

    private static List<String> codes(String draft) {
        Reso reso = new Reso();
        Resolution resolution = reso.read(SourceText.of("draft.md", draft), Optional.empty());
        return List.copyOf(new TreeSet<>(reso.validate(resolution, Selection.DEFAULT).stream().map(finding -> finding.rule().code()).toList()));
    }

    private static String draft() throws IOException {
        return new String(OrganCustomsTest.class.getResourceAsStream(DRAFT).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aTextInTheCustomsOfTheHealthAssemblyHasNoFindings() throws IOException {
        assertEquals(List.of(), codes(draft()));
    }

    @Test
    void theSameFormsAreFoundInATextOfTheGeneralAssembly() throws IOException {
        String other = draft().replace("WHA78.21", "A/RES/79/21").replace("SEVENTY-EIGHTH WORLD HEALTH ASSEMBLY", "General Assembly")
                .replace("The Seventy-eighth World Health Assembly", "The General Assembly");
        assertTrue(codes(other).containsAll(List.of("IB103", "PP101", "PP202", "SP103", "SP110")), codes(other).toString());
    }
}
