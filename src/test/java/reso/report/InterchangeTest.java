package reso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.Messages;
import reso.finding.RuleInfo;
import reso.json.Json;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/** What other programs read is what they expect, whatever stands in a draft or in the name of its file. */
class InterchangeTest {
    private static final Setting SETTING = new Setting(Messages.in("en"), Palette.PLAIN, "1.2.3");
    private static final RuleInfo[] RULES = {RuleInfo.error("ZZ101", "bad-word"), RuleInfo.warning("ZZ102", "odd-word"), RuleInfo.note("OP204", "repeated-opening")};
    private static final String HOSTILE = "a]]>\u0000\u0007\u001b[2J\u009b\uD800\uFFFF<script>&amp;\"' ::error::x\r\n::add-mask::😀 إن 大会\u202e";

    private static Judged judged(String path, String text, int count) {
        SourceText source = SourceText.of(path, text);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = Math.min(i, text.length());
            Finding finding = Finding.of(RULES[i % RULES.length], Message.of(text + i), i % 2 == 0 ? "" : "OP" + i + text, new Span(at, text.length()));
            findings.add(i % 5 == 0 ? finding.with(new Fix(Message.of("write " + text), Applicability.SAFE, List.of(new Edit(Span.at(at), text)))) : finding);
        }
        return new Judged(source, "en", findings);
    }

    private static String written(ReportFormat format, Judged... files) throws IOException {
        StringBuilder out = new StringBuilder();
        Report report = format.open(out, SETTING);
        for (Judged file : files) {
            report.file(file);
        }
        report.unreadable("lost " + HOSTILE + ".md", "IN901", HOSTILE);
        report.end(new Tally());
        return out.toString();
    }

    private static String hostile(ReportFormat format) throws IOException {
        return written(format, judged("./a b" + HOSTILE + ".md", HOSTILE, 13), judged("/drafts/é.md", "", 1), judged("quiet.md", "good", 0));
    }

    private static void assertFits(String schema, String json) throws IOException {
        try (var in = InterchangeTest.class.getResourceAsStream(schema)) {
            Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
            assertEquals(List.of(), read.validate(json, InputFormat.JSON).stream().map(Object::toString).limit(3).toList());
        }
    }

    private static void assertFitsXsd(String schema, String xml) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(InterchangeTest.class.getResource(schema)).newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void sarifIsSarif() throws IOException {
        assertFits("sarif.json", hostile(ReportFormat.SARIF));
        assertFits("sarif.json", written(ReportFormat.SARIF));
        assertFits("sarif.json", written(ReportFormat.SARIF, judged("quiet.md", "good", 0)));
    }

    @Test
    void sarifResultsPointAtTheirRulesWordsAndParagraphs() throws IOException {
        Json run = Json.parse(written(ReportFormat.SARIF, judged("a/é b.md", "one\n😀 bad", 3))).get("runs").items().get(0);
        List<Json> rules = run.get("tool").get("driver").get("rules").items();
        for (Json result : run.get("results").items()) {
            assertEquals(result.get("ruleId").text(), rules.get(result.get("ruleIndex").number(-1)).get("id").text());
        }
        Json place = run.get("results").items().get(1).get("locations").items().get(0);
        assertEquals("a/%C3%A9%20b.md", place.get("physicalLocation").get("artifactLocation").get("uri").text(""));
        assertEquals(6, place.get("physicalLocation").get("region").get("endColumn").number(0), "the picture is one column");
        assertTrue(place.get("logicalLocations").items().get(0).get("fullyQualifiedName").text("").startsWith("OP1"));
        assertTrue(rules.get(2).get("help").get("markdown").text("").startsWith("# repeated-opening\n"), "the page that reso explain prints");
        assertFalse(run.get("invocations").items().get(0).get("executionSuccessful").truth(true), "one file could not be read");
    }

    @Test
    void sarifEndsAtTheNumberThatIsReadAndSaysHowManyFollow() throws IOException {
        String text = written(ReportFormat.SARIF, judged("a.md", "bad", 24_999), judged("b.md", "bad", 3), judged("c.md", "bad", 5));
        Json run = Json.parse(text).get("runs").items().get(0);
        assertEquals(25_000, run.get("results").items().size());
        String last = run.get("invocations").items().get(0).get("toolExecutionNotifications").items().get(1).get("message").get("text").text("");
        assertTrue(last.startsWith("7 more findings"), last);
    }

    @Test
    void gitlabKnowsEachFindingByAMarkOfItsOwn() throws IOException {
        String text = hostile(ReportFormat.GITLAB);
        assertFits("gitlab.json", text);
        assertFits("gitlab.json", written(ReportFormat.GITLAB, judged("a.md", "bad", 1)));
        List<String> marks = Json.parse(written(ReportFormat.GITLAB, judged("a.md", "bad", 9), judged("b.md", "bad", 9))).items().stream()
                .map(one -> one.get("fingerprint").text("")).toList();
        assertEquals(19, new HashSet<>(marks).size());
    }

    @Test
    void junitAndCheckstyleCanBeReadWhateverStandsInADraft() throws IOException, SAXException {
        assertFitsXsd("junit.xsd", hostile(ReportFormat.JUNIT));
        assertFitsXsd("checkstyle.xsd", hostile(ReportFormat.CHECKSTYLE));
        assertFitsXsd("junit.xsd", written(ReportFormat.JUNIT));
        assertFitsXsd("checkstyle.xsd", written(ReportFormat.CHECKSTYLE));
    }

    @Test
    void junitFailsForErrorsAlone() throws IOException {
        String text = written(ReportFormat.JUNIT, judged("a.md", "bad", 3));
        assertTrue(text.contains("<testsuite name=\"a.md\" tests=\"3\" failures=\"1\" errors=\"0\">"), text);
        assertEquals(2, text.split("<system-out>").length - 1);
    }

    /** Formats for programs are closed at the end and no sooner, so that half a report is not taken for a whole one. */
    @TestFactory
    Stream<DynamicTest> whatWasNotEndedCannotBeRead() {
        return Stream.of(ReportFormat.SARIF, ReportFormat.GITLAB, ReportFormat.JSON).map(format -> DynamicTest.dynamicTest(format.word(), () -> {
            StringBuilder out = new StringBuilder();
            format.open(out, SETTING).file(judged("a.md", "bad", 3));
            assertThrows(reso.json.JsonException.class, () -> Json.parse(out.toString()));
        }));
    }

    @Test
    void xmlThatWasNotEndedCannotBeRead() throws IOException {
        StringBuilder out = new StringBuilder();
        ReportFormat.CHECKSTYLE.open(out, SETTING).file(judged("a.md", "bad", 3));
        assertThrows(SAXException.class, () -> assertFitsXsd("checkstyle.xsd", out.toString()));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noLineBeginsAsACommandAndNoCharacterRulesTheTerminal(ReportFormat format) throws IOException {
        String text = hostile(format);
        assertFalse(text.lines().anyMatch(line -> line.startsWith("::add") || line.startsWith("::error::")), text);
        assertTrue(text.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), text);
    }

    /** Takes everything and keeps nothing but the number of characters. */
    private static final class Counter implements Appendable {
        private long count;

        @Override
        public Appendable append(CharSequence text) {
            count += text.length();
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            count += end - start;
            return this;
        }

        @Override
        public Appendable append(char c) {
            count++;
            return this;
        }
    }

    /** A hundred thousand findings: what is told of a file is written before the next one comes, and little is left for the end. */
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void findingsAreWrittenAsTheyCome(ReportFormat format) throws IOException {
        Counter out = new Counter();
        Report report = format.open(out, SETTING);
        Judged file = judged("a.md", "bad", 100);
        for (int i = 1; i <= 1000; i++) {
            report.file(file);
            long least = format == ReportFormat.SARIF ? Math.min(25_000, 100L * i) : 100L * i;
            assertTrue(out.count > 20 * least, i + ": " + out.count);
        }
        long before = out.count;
        report.end(new Tally());
        assertTrue(out.count - before < 10_000, "left for the end: " + (out.count - before));
    }

    @Test
    void severitiesHaveTheWordsOfEachReader() throws IOException {
        Judged file = judged("a.md", "bad", 3);
        for (String word : List.of("\"level\":\"error\"", "\"level\":\"warning\"", "\"level\":\"note\"")) {
            assertTrue(written(ReportFormat.SARIF, file).contains(word), word);
        }
        for (String word : List.of("major", "minor", "info")) {
            assertTrue(written(ReportFormat.GITLAB, file).contains("\"severity\":\"" + word + "\""), word);
        }
        assertTrue(written(ReportFormat.CHECKSTYLE, file).contains("severity=\"info\""), "a note");
    }
}
