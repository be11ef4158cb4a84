package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Drafts that are not built as drafts are: what is wrong is told, and every word is still there. */
class BrokenStructureTest extends BadFiles {
    private static final String BODY = "*The General Assembly*,\n\n";
    private static final String REASON = "*Recalling* its resolution 70/1 of 25 September 2015,\n\n";
    private static final String ACTS = "1. *Urges* all States to act;\n\n2. *Decides* to remain seized of the matter.\n";

    private List<String> codes(String text) throws IOException {
        Files.writeString(folder.resolve("draft.md"), text);
        Run run = Run.in(folder, "validate", "-q", "--fail-on", "never", "--ignore", "MH,ST,TY", "draft.md");
        assertEquals(Exit.DONE, run.code());
        return run.out().lines().map(line -> line.split(" ")[2]).toList();
    }

    private List<String> addresses(String text) throws IOException {
        Files.writeString(folder.resolve("draft.md"), text);
        return Run.in(folder, "extract", "--format", "csv", "draft.md").out().lines().skip(1).map(row -> row.split(",")[1]).toList();
    }

    private void assertFound(String code, String text) throws IOException {
        assertTrue(codes(text).contains(code), () -> code + " is not among what is found in\n" + text);
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsTold() {
        Map<String, String> texts = Map.ofEntries(
                Map.entry("OP103 only reasons", BODY + REASON),
                Map.entry("NU102 a gap", BODY + REASON + ACTS.replace("2.", "3.")),
                Map.entry("NU101 a number twice", BODY + REASON + ACTS.replace("2.", "1.")),
                Map.entry("NU103 a number that goes back", BODY + REASON + "1. *Urges* a;\n\n3. *Urges* b;\n\n2. *Urges* c.\n"),
                Map.entry("NU102 a number beyond counting", BODY + REASON + ACTS.replace("2.", "2147483648.")),
                Map.entry("NU102 number nought", BODY + REASON + "2. *Urges* a;\n\n0. *Urges* b.\n"),
                Map.entry("SP111 labels six deep", BODY + REASON + "1. *Urges* all:\n\n(a) One:\n\n(i) Two:\n\na. Three:\n\ni. Four:\n\n(1) Five.\n"),
                Map.entry("FN101 a call without its note", BODY + REASON.replace("2015", "2015<sup>1</sup>") + ACTS),
                Map.entry("FN102 a note without its call", BODY + REASON + ACTS + "\n<sup>1</sup> See it.\n"),
                Map.entry("FN104 a note twice", BODY + REASON.replace("2015", "2015<sup>1</sup>") + ACTS + "\n<sup>1</sup> See it.\n\n<sup>1</sup> See that.\n"));
        return texts.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertFound(text.getKey().split(" ")[0], text.getValue())));
    }

    @Test
    void numbersBeyondCountingAreToldWithoutOverflow() throws IOException {
        Files.writeString(folder.resolve("draft.md"), BODY + "2147483648. *Urges* a;\n\n007. *Urges* b;\n\n-1. *Urges* c.\n");
        Run run = Run.in(folder, "validate", "-q", "--select", "NU", "draft.md");
        assertTrue(run.code() == Exit.FOUND && !run.out().contains("-2147483648") && !run.out().contains("number -"), run.out());
    }

    @Test
    void aDraftWithoutReasonsIsJudgedAsItIs() throws IOException {
        assertEquals(List.of("IB", "OP1", "OP2"), addresses(BODY + ACTS));
    }

    @Test
    void aSecondResolutionHasAddressesOfItsOwn() throws IOException {
        assertEquals(List.of("IB", "PP1", "OP1", "OP2", "R2 IB", "R2 PP1", "R2 OP1", "R2 OP2"), addresses(BODY + REASON + ACTS + "\n" + BODY + REASON + ACTS));
    }

    @Test
    void anAnnexCountsForItself() throws IOException {
        String text = BODY + REASON + ACTS.replace("act", "act as the annex says") + "\n# Annex\n\n1. First;\n\n2. Second.\n";
        assertEquals(List.of(), codes(text).stream().filter(code -> code.startsWith("NU")).toList());
    }

    @Test
    void numbersLeftToMarkdownAreOneHabitAndNotManyRepeats() throws IOException {
        List<String> codes = codes(BODY + REASON + "1. *Urges* a;\n\n1. *Calls upon* b;\n\n1. *Requests* c.\n");
        assertEquals(List.of("NU105"), codes.stream().filter(code -> code.startsWith("NU")).toList());
    }

    @Test
    void aSentenceThatANoteInterruptsGoesOnAfterIt() throws IOException {
        String text = BODY + "*Recalling* its resolution 70/1<sup>1</sup> and\n\n<sup>1</sup> See that.\n\nits resolution 70/2,\n\n" + ACTS;
        assertEquals(List.of("IB", "PP1", "OP1", "OP2"), addresses(text));
        assertTrue(codes(text).stream().noneMatch(code -> code.equals("PP101")));
    }

    @Test
    void aNoteMayBeCalledTwice() throws IOException {
        List<String> codes = codes(BODY + REASON.replace("2015", "2015<sup>1</sup>") + ACTS.replace("act", "act<sup>1</sup>") + "\n<sup>1</sup> See that.\n");
        assertTrue(codes.stream().noneMatch(code -> code.equals("FN101") || code.equals("FN102") || code.equals("FN103")), codes::toString);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoTextOfAResolutionIsKeptToTheLetter() {
        return Stream.of("| a | b |\n|---|---|\n| c | d |", "```\nint x = 1;\n```", "<div class=\"x\">words</div>", "an *open emphasis").map(piece ->
                DynamicTest.dynamicTest(piece.lines().findFirst().orElseThrow(), () -> {
                    Files.writeString(folder.resolve("draft.md"), BODY + REASON + "1. *Urges* all States to act;\n\n" + piece + "\n\n2. *Decides* so.\n");
                    String printed = Run.in(folder, "render", "--to", "md", "draft.md").out();
                    piece.lines().forEach(line -> assertTrue(printed.replace("\\", "").contains(line), printed));
                }));
    }

    @TestFactory
    Stream<DynamicTest> frontMatterThatIsNoneIsWords() {
        return Stream.of("lang: [", "a: &a [*b, *b]", "lang: en\nlang: fr", "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]").map(yaml -> DynamicTest.dynamicTest(yaml, () -> {
                    Files.writeString(folder.resolve("draft.md"), "---\n" + yaml + "\n---\n\n" + BODY + REASON + ACTS);
                    Run run = Run.in(folder, "validate", "-q", "--select", "IN,OP,NU", "draft.md");
                    assertEquals(new Run(Exit.DONE, "", ""), run);
                }));
    }
}
