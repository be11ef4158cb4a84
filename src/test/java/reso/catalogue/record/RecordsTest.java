package reso.catalogue.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    private static final String HARBOURS = "A/RES/99/1 2044-12-10 {en=Harbours: a plan}";
    private final Harvest harvest = new Harvest();

    private String read(String text) throws Exception {
        Records.read("f", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), harvest);
        return told();
    }

    private String told() {
        return harvest.holdings().stream().map(h -> h.symbol() + " " + h.date().map(Object::toString).orElse("-") + " " + h.titles())
                .collect(Collectors.joining("; "));
    }

    private String refusal(String text) {
        String message = assertThrows(UnreadableRecordsException.class, () -> read(text)).getMessage();
        assertEquals(List.of(), List.copyOf(harvest.holdings()), "nothing is taken from a file that is not whole");
        return message;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"symbol\":\"A/RES/99/1\",\"adoption_date\":\"2044-12-10\",\"title\":\"Harbours: a plan\"}",
        "\uFEFF{\"symbol\":\"a/res/99/1\",\"date\":\"20441210\",\"titles\":{\"en\":\"Harbours:\\n a  plan\"}}\r\n\n",
        "Symbol,Title,Adoption date\nA/RES/99/1,Harbours: a plan,2044-12-10\n",
        "title;symbol;date;language\n\"Harbours: a plan\";A/RES/99/1;2044-12-10T00:00:00Z;eng",
        "symbol\ttitle_en\tdate\nA/RES/99/1\tHarbours: a plan\t2044-12-10\n",
        "# reso catalogue\t1\n# symbol\nA/RES/99/1\t2044-12-10\tother\t2026-01-31\ten=Harbours: a plan\n",
        "<collection><record><datafield tag='191'><subfield code='a'>A/RES/99/1</subfield></datafield><datafield tag='245'><subfield code='a'>Harbours :</subfield>"
            + "<subfield code='b'>a plan : resolution /</subfield><subfield code='c'>adopted</subfield></datafield><datafield tag='269'><subfield code='a'>2044-12-20</subfield>"
            + "</datafield><datafield tag='992'><subfield code='a'>2044-12-10</subfield></datafield></record></collection>",
        "<?xml version='1.0'?><!-- a copy --><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><meta><FRBRdate date='2044-12-10' name='adoption'/>"
            + "<FRBRdate date='2045-01-01' name='markup'/><FRBRlanguage language='eng'/></meta><coverPage><docNumber refersTo='#symbol'>A/RES/99/1</docNumber></coverPage>"
            + "<preface><docNumber>99/1</docNumber><docTitle refersTo='#resolutionTitle'><span>Harbours:</span> a plan</docTitle></preface><preamble><p>text</p></preamble></statement></akomaNtoso>"})
    void everyFormGivesTheSameRecord(String text) throws Exception {
        assertEquals(HARBOURS, read(text));
        assertEquals(0, harvest.skipped());
    }

    @Test
    void languagesOfOneDocumentComeTogether() throws Exception {
        read("symbol,title,date,language\nA/RES/99/1,Ports,2044-12-10,fra\n");
        assertEquals("A/RES/99/1 2044-12-10 {en=Harbours, fr=Ports}", read("{\"symbol\":\"A/RES/99/1\",\"title\":\"Harbours\"}"));
    }

    @Test
    void aQuotedCellMayHoldEverything() throws Exception {
        assertEquals("A/RES/99/1 - {en=One, \"two\" three}; A/RES/99/2 - {}",
                read("symbol,title\nA/RES/99/1,\"One, \"\"two\"\"\nthree\"\n\nA/RES/99/2,\n"));
    }

    @Test
    void ofTwoRecordsThatDisagreeTheFirstIsKept() throws Exception {
        String records = "{\"symbol\":\"A/RES/99/1\",\"date\":\"2044-12-10\",\"title\":\"Harbours\"}\n";
        assertEquals("A/RES/99/1 2044-12-10 {en=Harbours}",
                read(records + records.replace("12-10", "12-11") + records.replace("Harbours", "Ports") + records));
        assertEquals(List.of("f:2: A/RES/99/1 is told differently by an earlier record: 2044-12-10, not 2044-12-11",
                "f:3: A/RES/99/1 is told differently by an earlier record: another title (en)"), harvest.told());
    }

    @Test
    void aDateThatIsNoneAndAMissingTitleAreSaidAndTheRecordTaken() throws Exception {
        assertEquals("A/RES/99/1 - {}", read("symbol,titre,date\nA/RES/99/1,Ports,10/12/2044\n"));
        assertEquals(0, harvest.skipped());
        assertEquals(List.of("f: has no column `title`; no titles are taken from it",
                "f:2: “10/12/2044” is no date as 2029-12-31; the record is taken without it"), harvest.told());
    }

    @Test
    void aLineThatIsNoRecordIsLeftOutAndSaid() throws Exception {
        read("{\"symbol\":\"A/RES/99/1\"}\n{bad\n{\"symbol\":\"24/7\"}\n{\"symbol\":\"A/RES/99/2\",\"symbol\":\"A/RES/99/3\"}\n{\"symbol\":\"A/RES/99/4\",\"date\":\"2044\"}");
        assertEquals("A/RES/99/1 - {}; A/RES/99/4 - {}", told());
        assertEquals(3, harvest.skipped());
        assertEquals("f:3: names no symbol that can be read", harvest.told().get(1));
    }

    @Test
    void controlCharactersNeverReachTheCatalogue() throws Exception {
        assertEquals("A/RES/99/1 - {en=a b c}", read("{\"symbol\":\"A/RES/99/1\",\"title\":\"a\\tb\\u001b\\nc\",\"titles\":{\"e\\tn\":\"x\"}}"));
    }

    @Test
    void documentTypesAndEntitiesAreNotRead() {
        assertEquals("has a document type declaration, which is not read",
                refusal("<!DOCTYPE c [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><collection>&b;</collection>"));
        assertEquals("has a document type declaration, which is not read", refusal("<!DOCTYPE c SYSTEM 'file:///etc/passwd'><collection/>"));
        assertEquals("is not well-formed XML",
                refusal("<collection><record><datafield tag='191'><subfield code='a'>A/RES/99/1&b;</subfield></datafield></record></collection>"));
    }

    @Test
    void aFileThatIsNoneIsRefusedWhole() {
        assertEquals("is empty", refusal(" \n"));
        assertEquals("is neither Akoma Ntoso nor MARCXML", refusal("<html/>"));
        assertEquals("is no file of records: neither JSON lines, nor XML, nor a table with a column `symbol`", refusal("The General Assembly,\n"));
        assertEquals("holds no record with a symbol", refusal("symbol,title\n"));
        assertEquals("is not well-formed XML (line 1)", refusal("<collection><record><datafield tag='191'><subfield code='a'>A/RES/99/1</subfield></datafield></record>"));
    }

    /** A file that begins with {@code head} and then says the same sign for ever so long. */
    private static InputStream endless(String head, long length) {
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                long now = at++;
                return now < start.length ? start[(int) now] : now < length ? 'a' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                int first = read();
                if (first < 0) {
                    return -1;
                }
                bytes[from] = (byte) first;
                int filled = (int) Math.min(count, length - at + 1);
                for (int i = 1; i < filled; i++) {
                    bytes[from + i] = (byte) read();
                }
                return filled;
            }
        };
    }

    @Test
    void aLineWithoutAnEndIsReadPastAndNotKept() throws Exception {
        long quarter = 256L << 20;
        Records.read("f", endless("{\"symbol\":\"A/RES/99/1\"}\n{\"title\":\"", quarter), harvest);
        assertEquals("A/RES/99/1 - {}", told());
        assertEquals(List.of("f:2: is longer than a megabyte"), harvest.told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<collection a='", "<collection><", "<collection><record><datafield tag='191'><subfield code='a'><!--"})
    void aPartOfXmlWithoutAnEndIsRefused(String head) {
        assertThrows(UnreadableRecordsException.class, () -> Records.read("f", endless(head, 64L << 20), harvest));
    }
}
