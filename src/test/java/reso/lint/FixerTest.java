package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.parse.ResolutionParser;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/** Fixing with opinions made up for the purpose: each finds a pattern and would put something else in its place. */
class FixerTest {

    private record Opinion(String code, Severity severity, String pattern, String instead, Applicability applicability) {

        List<Finding> of(SourceText text) {
            List<Finding> found = new ArrayList<>();
            Matcher matcher = Pattern.compile(pattern).matcher(text.content());
            while (matcher.find()) {
                List<Edit> edits = new ArrayList<>();
                edits.add(new Edit(new Span(matcher.start(), matcher.end()), instead));
                if (matcher.groupCount() > 0) {
                    edits.set(0, new Edit(new Span(matcher.start(1), matcher.end(1)), instead));
                    edits.add(Edit.delete(new Span(matcher.start(2), matcher.end(2))));
                }
                RuleInfo info = new RuleInfo(code, "made-up", severity, true);
                found.add(Finding.of(info, Message.of(code), "", new Span(matcher.start(), matcher.end())).with(new Fix(Message.of(code), applicability, edits)));
            }
            return found;
        }
    }

    private static Opinion safe(String code, String pattern, String instead) {
        return new Opinion(code, Severity.WARNING, pattern, instead, Applicability.SAFE);
    }

    private static Fixed fixed(String text, Applicability most, Opinion... opinions) {
        return Fixer.fix(SourceText.of("draft.md", text), source -> new Judgement(ResolutionParser.parse(source, Optional.empty()),
                List.of(opinions).stream().flatMap(opinion -> opinion.of(source).stream()).sorted(Finding.IN_READING_ORDER).toList()), most);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }

    @Test
    void fixesThatTouchAreMadeOneAfterTheOther() {
        Fixed fixed = fixed("aXXb", Applicability.SAFE, safe("XX001", "X", "y"), safe("XX002", "XX", "z"));
        assertEquals("ayyb", fixed.text().content());
        assertEquals(List.of("XX001", "XX001"), codes(fixed.fixed()));
        assertEquals(List.of(), fixed.left());
    }

    @Test
    void oneFixMayCallForAnother() {
        assertEquals("done", fixed("start", Applicability.SAFE, safe("XX001", "middle", "done"), safe("XX002", "start", "middle")).text().content());
    }

    @Test
    void theEditsOfAFixAreMadeTogetherOrNotAtAll() {
        Fixed fixed = fixed("(ab)c", Applicability.SAFE, safe("XX001", "b\\)", "B"), new Opinion("XX002", Severity.WARNING, "(\\().*(\\))", "[", Applicability.SAFE));
        assertEquals("[abc", fixed.text().content());
    }

    @Test
    void onlyTheKindsThatAreWantedAreMade() {
        Opinion unsafe = new Opinion("XX001", Severity.NOTE, "a", "b", Applicability.UNSAFE);
        Opinion display = new Opinion("XX002", Severity.NOTE, "c", "d", Applicability.DISPLAY);
        assertEquals("ac", fixed("ac", Applicability.SAFE, unsafe, display).text().content());
        Fixed fixed = fixed("ac", Applicability.UNSAFE, unsafe, display);
        assertEquals("bc", fixed.text().content());
        assertEquals(List.of("XX002"), codes(fixed.left()));
        assertEquals(List.of(), fixed.unmade());
    }

    @Test
    void aFixThatPutsAnErrorOfAnotherCodeInThePlaceOfItsOwnIsTakenBack() {
        Opinion other = new Opinion("XX009", Severity.ERROR, "worse", "", Applicability.DISPLAY);
        Opinion own = new Opinion("XX001", Severity.ERROR, "bad", "worse", Applicability.SAFE);
        assertEquals("a bad word", fixed("a bad word", Applicability.SAFE, own, other).text().content());
    }

    @Test
    void aFixThatBringsAnErrorIsTakenBackAndTheOthersStay() {
        Opinion error = new Opinion("XX009", Severity.ERROR, "bad", "", Applicability.DISPLAY);
        Fixed fixed = fixed("one two three four", Applicability.SAFE, error, safe("XX001", "one", "1"), safe("XX002", "two", "bad"), safe("XX004", "four", "4"));
        assertEquals("1 two three 4", fixed.text().content());
        assertEquals(List.of("XX002"), codes(fixed.unmade()));
    }

    /** The fix is not made, and another one of the same round is. */
    private static void assertTakenBack(String draft, Opinion fix) {
        Fixed fixed = fixed(draft, Applicability.SAFE, fix, safe("XX002", "meet", "go on"));
        assertEquals(draft.replace("meet", "go on"), fixed.text().content());
        assertEquals(List.of("XX001"), codes(fixed.unmade()));
    }

    @Test
    void aFixThatJoinsParagraphsIsTakenBack() {
        String draft = "*The General Assembly*,\n\n1. *Urges* all States to act;\n\n2. *Decides* to meet.\n";
        assertTakenBack(draft, safe("XX001", ";\n\n", ""));
    }

    @Test
    void aFixAfterWhichOtherWordsAreReadOtherwiseIsTakenBack() {
        String draft = "*The General Assembly*,\n\n1. *Urges* all States to act;\n\n22-12345\n4\n\n2. *Decides* to meet.\n";
        assertTakenBack(draft, safe("XX001", "22-12345\n", ""));
    }

    @Test
    void aFixMayPartTheParagraphThatItChanges() {
        String draft = "*The General Assembly*,\n\n1. *Urges* all States to act; 2. *Decides* to meet.<sup>1</sup>\n\n<sup>1</sup> Note.\n";
        assertEquals(draft.replace("; 2", ";\n\n2"), fixed(draft, Applicability.SAFE, safe("XX001", "; 2", ";\n\n2")).text().content());
    }

    @Test
    void fixesThatUndoEachOtherAreFoundOut() {
        Fixed fixed = fixed("a c", Applicability.SAFE, safe("XX001", "a", "b"), safe("XX002", "b", "a"), safe("XX003", "c", "d"));
        assertEquals("a d", fixed.text().content());
        assertEquals(List.of("XX001"), codes(fixed.unmade()));
    }

    @Test
    void aFixThatGoesOnForEverComesToAnEndAndIsSaid() {
        Fixed fixed = fixed("a", Applicability.SAFE, safe("XX001", "$", "a"));
        assertEquals(List.of("XX001"), codes(fixed.unmade()));
    }
}
