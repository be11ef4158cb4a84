package reso.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import reso.model.SmallDraft;

/** Two hundred finds, each judged by a person: what is found is a citation, in all but one case in a hundred. */
class JudgedFindsTest {
    private static final int DRAWN = 200;
    private static final int FEWEST_TRUE = 198;

    private record Find(boolean isCitation, String language, String body, String symbol, String words) {

        static Find of(String line) {
            String[] cells = line.split("\t", -1);
            return new Find(Boolean.parseBoolean(cells[0]), cells[1], cells[2], cells[3], cells[4]);
        }

        boolean isFound() {
            return CitationFinder.find(SmallDraft.of(language, body).paragraph(words).build()).stream().anyMatch(citation -> citation.<Boolean>fold(
                    document -> document.candidates().equals(List.of(Symbol.of(symbol))),
                    treaty -> symbol.equals(treaty.volume() + "/" + treaty.registration()), unreadable -> false));
        }
    }

    private static List<Find> finds() throws IOException {
        try (InputStream in = JudgedFindsTest.class.getResourceAsStream("/reso/citation/judged.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Find::of).toList();
        }
    }

    @Test
    void hardlyAFindIsNoCitation() throws IOException {
        List<Find> judged = finds();
        assertEquals(DRAWN, judged.size());
        long isTrue = judged.stream().filter(Find::isCitation).count();
        assertTrue(isTrue >= FEWEST_TRUE, () -> isTrue + " of " + DRAWN);
    }

    @Test
    void whatIsACitationIsStillFound() throws IOException {
        assertEquals(List.of(), finds().stream().filter(Find::isCitation).filter(find -> !find.isFound()).toList());
    }
}
