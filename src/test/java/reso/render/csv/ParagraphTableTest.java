package reso.render.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import reso.model.Resolution;
import reso.model.SmallDraft;

class ParagraphTableTest {

    private static String text(boolean raw, String words) {
        Resolution draft = SmallDraft.of("en", "ga").paragraph(words).build();
        String row = new ParagraphTable(raw).rows(draft);
        return row.substring(row.indexOf("operative,,,") + 12, row.indexOf(",1,1,1,"));
    }

    @Test
    void aCellThatASpreadsheetWouldRunGetsAnApostrophe() {
        assertEquals("'=SUM(A1)", text(false, "=SUM(A1)"));
        assertEquals("'@cmd", text(false, "@cmd"));
        assertEquals("=SUM(A1)", text(true, "=SUM(A1)"));
    }

    @Test
    void commasAndQuotesAreQuoted() {
        assertEquals("\"Urges, \"\"now\"\"\"", text(false, "Urges, \"now\""));
    }
}
