package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.finding.Weights;
import reso.parse.ResolutionParser;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.BuiltInRules;
import reso.text.SourceText;
import reso.text.Span;

class LinterTest {
    private static final RuleInfo WORD = RuleInfo.warning("ZZ101", "bad-word");
    private static final RuleInfo QUIET = new RuleInfo("ZZ102", "quiet-word", Severity.NOTE, false);
    private static final Linter LINTER = new Linter(List.of(new Word(WORD, "bad"), new Word(QUIET, "quiet")));

    /** Finds a word wherever it stands, latest first, so that sorting is the linter's. */
    private record Word(RuleInfo info, String word) implements Rule {

        @Override
        public List<Finding> check(Subject subject) {
            List<Finding> found = new ArrayList<>();
            String text = subject.source().content();
            for (int at = text.lastIndexOf(word); at >= 0; at = text.lastIndexOf(word, at - 1)) {
                found.add(Finding.of(info, Message.of(info.code()), "", new Span(at, at + word.length())));
            }
            return found;
        }
    }

    private static List<String> found(String text, Selection selection) {
        SourceText source = SourceText.of("draft.md", text);
        return LINTER.run(new Subject(ResolutionParser.parse(source, Optional.empty())), selection).stream()
                .map(finding -> source.positionAt(finding.span().start()).line() + " " + finding.rule().code()).toList();
    }

    private static List<String> found(String text) {
        return found(text, Selection.DEFAULT);
    }

    @Test
    void findingsComeInReadingOrder() {
        assertEquals(List.of("1 ZZ101", "3 ZZ101"), found("bad\n\nbad\n"));
    }

    @Test
    void aCommentSilencesTheNextLineThatIsNotBlank() {
        assertEquals(List.of("5 ZZ101"), found("<!-- reso-disable-next-line ZZ101 -- quoted -->\n\nbad\n\nbad\n"));
        assertEquals(List.of(), found("words\n\n<!-- reso-disable-next-line -->\nbad\n"));
    }

    @Test
    void aCommentSilencesUpToTheOneThatEndsIt() {
        String text = "bad\n\n<!-- reso-disable ZZ101 -->\n\nbad\n\n<!-- reso-enable ZZ101 -->\n\nbad\n";
        assertEquals(List.of("1 ZZ101", "9 ZZ101"), found(text));
    }

    @Test
    void codesMayBeCutShortAndListed() {
        assertEquals(List.of(), found("<!-- reso-disable XX, ZZ -->\n\nbad\n").stream().filter(line -> line.contains("ZZ101")).toList());
    }

    @Test
    void aSuppressionThatSuppressesNothingIsAFinding() {
        assertEquals(List.of("1 SU001"), found("<!-- reso-disable-next-line ZZ101 -->\n\ngood\n"));
    }

    @Test
    void eachRuleOfACommentIsEndedAndFoundIdleByItself() {
        String text = "<!-- reso-disable ZZ101, SU002 -->\n\nbad\n\n<!-- reso-enable ZZ101 -->\n\nbad\n";
        assertEquals(List.of("7 ZZ101"), found(text));
        assertEquals(List.of("1 SU001"), found("<!-- reso-disable-next-line ZZ101, ZZ -->\nbad\n\n<!-- reso-disable ZZ101 -->\n\n").stream()
                .map(line -> line.replace("4 ", "1 ")).toList());
        assertEquals(List.of("1 SU001"), found("<!-- reso-enable ZZ101 -->\n\ngood\n"));
    }

    /** The examples of the pages of the linter's own rules, which no list of rules holds. */
    @TestFactory
    Stream<DynamicTest> thePagesOfTheLintersOwnRulesShowOneFindingAndNone() {
        Linter linter = new Linter(BuiltInRules.all());
        return linter.rules().stream().filter(rule -> rule.code().startsWith("SU")).map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            String page = new String(LinterTest.class.getResourceAsStream(rule.page()).readAllBytes(), StandardCharsets.UTF_8);
            List<String> drafts = Pattern.compile("(?ms)^```reso lang=en\\n(.*?)^```").matcher(page).results().map(fence -> fence.group(1)).toList();
            List<Long> told = drafts.stream().map(draft -> linter.run(new Subject(ResolutionParser.parse(SourceText.of("a.md", draft), Optional.empty())),
                    Selection.DEFAULT).stream().filter(finding -> finding.rule().equals(rule)).count()).toList();
            assertEquals(List.of(1L, 0L), told);
        }));
    }

    @Test
    void aSuppressionOfRulesThatDoNotRunIsNotIdle() throws UnknownRuleException {
        assertEquals(List.of(), found("<!-- reso-disable-next-line ZZ102 -->\n\ngood\n"));
        assertEquals(List.of(), found("<!-- reso-disable ZZ101 -->\n\ngood\n", selection(List.of("SU", "ZZ102"), List.of())));
    }

    @Test
    void wordsThatResoDoesNotKnowAreAFinding() {
        assertEquals(List.of("1 SU002"), found("<!-- reso-silence ZZ101 -->\n\ngood\n"));
        assertEquals(List.of("1 SU002", "3 ZZ101"), found("<!-- reso-disable QQ999 -->\n\nbad\n"));
        assertEquals(List.of("3 ZZ101"), found("<!-- resolution 70/1 -->\n\nbad\n"));
    }

    private static Selection selection(List<String> select, List<String> ignore) throws UnknownRuleException {
        return Selection.of(LINTER.rules(), select, ignore, Weights.NONE);
    }

    @Test
    void rulesThatAreOffRunOnlyWhenSelected() throws UnknownRuleException {
        assertEquals(List.of(), found("quiet\n"));
        assertEquals(List.of("1 ZZ102"), found("quiet\n", selection(List.of("quiet-word"), List.of())));
        assertEquals(List.of("1 ZZ102"), found("quiet bad\n", selection(List.of("zz"), List.of("ZZ101"))));
        assertEquals(List.of("1 ZZ101"), found("bad\n", selection(List.of("ZZ101"), List.of("ZZ"))));
        assertEquals(List.of(), found("bad\n", selection(List.of(), List.of("ALL"))));
    }

    @Test
    void whatTheWeightsSilenceRunsOnlyWhenItIsCalledByItsName() throws UnknownRuleException {
        Weights silence = Weights.of(Map.of("ZZ", Optional.empty()));
        assertEquals(List.of(), found("bad\n", Selection.of(LINTER.rules(), List.of(), List.of(), silence)));
        assertEquals(List.of(), found("bad\n", Selection.of(LINTER.rules(), List.of("ZZ"), List.of(), silence)));
        assertEquals(List.of("1 ZZ101"), found("bad\n", Selection.of(LINTER.rules(), List.of("bad-word"), List.of(), silence)));
        assertThrows(UnknownRuleException.class, () -> Selection.of(LINTER.rules(), List.of(), List.of(), Weights.of(Map.of("QQ", Optional.empty()))));
    }

    @Test
    void anUnknownWordIsRefusedWithAGuess() {
        UnknownRuleException fault = assertThrows(UnknownRuleException.class, () -> selection(List.of(), List.of("ZZ110")));
        assertTrue(fault.getMessage().startsWith("no rule is called `ZZ110`; did you mean `ZZ10"), fault.getMessage());
    }
}
