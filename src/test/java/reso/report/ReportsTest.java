package reso.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.Messages;
import reso.finding.RuleInfo;
import reso.json.Json;
import reso.json.JsonException;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

class ReportsTest {
    private static final RuleInfo RULE = RuleInfo.error("ZZ101", "bad-word");
    private static final Setting SETTING = new Setting(Messages.in("en"), Palette.PLAIN, "1.2.3");

    private static Finding finding(SourceText source, String word) {
        int at = source.content().indexOf(word);
        return Finding.of(RULE, Message.of(word + " is wrong"), "OP1", new Span(at, at + word.length()));
    }

    private static Judged judged(String path, String text, String... words) {
        SourceText source = SourceText.of(path, text);
        return new Judged(source, "en", Arrays.stream(words).map(word -> finding(source, word)).toList());
    }

    private static String written(ReportFormat format, Judged... files) throws IOException {
        StringBuilder out = new StringBuilder();
        Report report = format.open(out, SETTING);
        Tally tally = new Tally();
        for (Judged file : files) {
            tally.add(file);
            report.file(file);
        }
        report.end(tally);
        return out.toString();
    }

    @Test
    void jsonPlacesCountCodePointsAndEndsAreExclusive() throws IOException {
        SourceText source = SourceText.of("a.md", "one\n😀 bad\n");
        Fix fix = new Fix(Message.of("write good"), Applicability.SAFE, List.of(new Edit(new Span(7, 10), "good")));
        Judged file = new Judged(source, "en", List.of(finding(source, "bad").with(fix)));
        Json read = Json.parse(written(ReportFormat.JSON, file));
        Json found = read.get("files").items().get(0).get("findings").items().get(0);
        assertEquals(List.of("code", "name", "severity", "message", "address", "line", "column", "endLine", "endColumn", "fix"),
                List.copyOf(found.fields().keySet()));
        assertEquals(List.of(2, 3, 2, 6), List.of(found.get("line").number(0), found.get("column").number(0), found.get("endLine").number(0),
                found.get("endColumn").number(0)));
        Json edit = found.get("fix").get("edits").items().get(0);
        assertEquals("good", edit.get("text").text(""));
        assertEquals(1, read.get("summary").get("errors").number(0));
    }

    @Test
    void jsonThatWasNotEndedCannotBeRead() throws IOException {
        StringBuilder out = new StringBuilder();
        Report report = ReportFormat.JSON.open(out, SETTING);
        report.file(judged("a.md", "bad", "bad"));
        assertThrows(JsonException.class, () -> Json.parse(out.toString()));
        report.end(new Tally());
        assertTrue(Json.parse(out.toString()).isObject());
        assertTrue(Json.parse(written(ReportFormat.JSON)).get("files").isArray(), "no file at all is still a report");
    }

    @Test
    void aDraftCannotGiveCommandsToTheRunner() throws IOException {
        String text = "::add-mask::x\r::error::bad";
        String path = "a,b:c%\n::stop::.md";
        Judged file = judged(path, text, text);
        for (ReportFormat format : ReportFormat.values()) {
            String out = written(format, file);
            assertFalse(out.lines().anyMatch(line -> line.startsWith("::add") || line.startsWith("::stop")), format + ": " + out);
        }
        String command = written(ReportFormat.GITHUB, file);
        assertEquals(1, command.lines().count(), command);
        assertTrue(command.startsWith("::error file=a%2Cb%3Ac%25%0A%3A%3Astop%3A%3A.md,line=1,endLine=2,title=ZZ101 bad-word::"), command);
    }

    @Test
    void theRunnerIsToldHowManyItDoesNotShow() throws IOException {
        String words = String.join(" ", IntStream.range(100, 113).mapToObj(String::valueOf).toList());
        String out = written(ReportFormat.GITHUB, judged("a.md", words, words.split(" ")));
        assertTrue(out.endsWith("\n3 more in the log above; only the first ten of each kind become annotations\n"), out);
    }

    @Test
    void textShowsControlCharactersInsteadOfObeyingThem() throws IOException {
        String out = written(ReportFormat.FULL, judged("a\u0007.md", "x\u001b[31m\u009b\u007f\u202ebad", "bad"));
        assertTrue(out.startsWith("a␇.md:1:"), out);
        assertTrue(out.contains("\n   1 | x␛[31m\\x9b␡\\u202ebad\n"), out);
        assertTrue(out.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), out);
    }

    private static String frame(String text, String word) {
        SourceText source = SourceText.of("a.md", text);
        int at = text.indexOf(word);
        return SourceFrame.of(source, new Span(at, at + word.length()), Palette.PLAIN);
    }

    @Test
    void marksStandUnderTheWords() {
        assertEquals("   2 | an old bad word\n     |        ^^^\n", frame("one\nan old bad word\n", "bad"));
        assertEquals("   1 |     bad\n     |     ^^^\n", frame("\tbad", "bad"));
        assertEquals("   1 | 大会 bad\n     |      ^^^\n", frame("大会 bad", "bad"));
        assertEquals("   1 | 大会\n     | ^^^^\n", frame("大会", "大会"));
        assertEquals("   1 | e\u0301 bad\n     |   ^^^\n", frame("e\u0301 bad", "bad"));
        assertEquals("   1 | bad\n     | ^^^\n", frame("bad\nworse", "bad\nworse"));
        assertEquals("", frame("\nbad", "\n"));
    }

    @Test
    void ofALongLineOnlyTheSurroundingsAreShown() {
        List<String> lines = frame("words ".repeat(1_000_000) + "bad" + " words".repeat(300_000), "bad").lines().toList();
        assertTrue(lines.get(0).length() < 140 && lines.get(0).contains(" bad ") && lines.get(0).endsWith("…"), lines.get(0));
        assertEquals(lines.get(0).indexOf("bad"), lines.get(1).indexOf("^"));
        String wide = frame("大".repeat(500) + "bad" + "会".repeat(500), "bad").lines().toList().get(0);
        assertTrue(Width.of(wide) < 140, wide);
    }

    @Test
    void summariesCountInTheLanguageOfTheMessages() {
        Tally tally = new Tally();
        tally.add(judged("a.md", "bad", "bad"));
        assertEquals("1 file: 1 error, 0 warnings, 0 notes", tally.said(Messages.in("en")));
        assertEquals("1 fichier : 1 erreur, 0 avertissement, 0 remarque", tally.said(Messages.in("fr")));
    }
}
