package reso.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.catalogue.Catalogue;
import reso.catalogue.Resolver;
import reso.citation.CitationFinder;
import reso.model.Resolution;
import reso.model.SmallDraft;
import reso.render.CitedDraft;

class CitationTableTest {

    private static CitedDraft cited(SmallDraft small) {
        Resolution draft = small.build();
        return new CitedDraft("draft.md", draft, new Resolver(Catalogue.embedded(), draft.language().code()).resolve(CitationFinder.find(draft)));
    }

    @Test
    void columnsStandUnderTheirHeads() {
        CitedDraft draft = cited(SmallDraft.of("zh", "ga").paragraph("回顾其2015年9月25日第70/1号决议，").paragraph("第84/1号决议"));
        String[] lines = CitationTable.of(draft).split("\n");
        assertEquals("draft.md", lines[0]);
        assertEquals("place  citation      symbol      date        title                                                         status", lines[1]);
        assertTrue(lines[2].startsWith("OP1    第70/1号决议  A/RES/70/1  2015-09-25  Transforming our world"), lines[2]);
        assertTrue(lines[3].startsWith("OP2    第84/1号决议  A/RES/84/1"), lines[3]);
        assertTrue(lines[3].endsWith("valid"), lines[3]);
    }

    @Test
    void aDraftWithoutCitationsSaysSo() {
        assertEquals("draft.md\nno citations\n", CitationTable.of(cited(SmallDraft.of("en", "ga").paragraph("Nothing."))));
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "第70/1号决议,12", "e\u0301,1", "ａ,2", "القرار,6", "A\u200B,1"})
    void widthsAreThoseOfATerminal(String text, int width) {
        assertEquals(width, Columns.width(text));
    }

    @Test
    void longCellsAreCutAndTheTerminalIsNotSteered() {
        Columns columns = new Columns(8);
        columns.add(List.of("a very long cell"));
        columns.add(List.of("\u001B[2Jx\u202E"));
        columns.add(List.of("第七十号决议"));
        assertEquals("a very …\n\uFFFD[2Jx\uFFFD\n第七十…\n", columns.toString());
    }

    @Test
    void csvHasARowACitation() {
        CitedDraft draft = cited(SmallDraft.of("en", "ga").paragraph("its resolutions 70/1 of 25 September 2015 and 84/1"));
        assertEquals("draft.md,OP1,,1,5,resolutions 70/1,A/RES/70/1,resolution,resolved,2015-09-25,"
                + "Transforming our world: the 2030 Agenda for Sustainable Development,https://docs.un.org/en/A/RES/70/1,,,\r\n"
                + "draft.md,OP1,,1,47,84/1,A/RES/84/1,resolution,valid,,,https://docs.un.org/en/A/RES/84/1,,,\r\n", CitationCsv.rows(draft));
        assertEquals(CitationCsv.head().split(",").length, CitationCsv.rows(draft).split("\r\n")[1].split(",", -1).length);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"=1+1,'=1+1", "+1,'+1", "-1,'-1", "@x,'@x", "plain,plain", "` a`,` a`"})
    void aCellIsNeverAFormula(String text, String cell) {
        assertEquals(cell, CitationCsv.cell(text));
    }

    @Test
    void cellsAreQuotedWhereTheyMust() {
        assertEquals("\"a,b\"", CitationCsv.cell("a,b"));
        assertEquals("\"say \"\"no\"\"\"", CitationCsv.cell("say \"no\""));
        assertEquals("\"'\tx,\ny\"", CitationCsv.cell("\tx,\ny"));
        assertFalse(CitationCsv.cell("\r=1").startsWith("\r"));
    }
}
