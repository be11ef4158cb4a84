package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reso.finding.Finding;
import reso.finding.Fingerprints;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.text.SourceText;
import reso.text.Span;

class BaselineTest {
    private static final RuleInfo RULE = RuleInfo.error("ZZ101", "bad-word");

    private static List<Finding> found(SourceText source) {
        List<Finding> found = new ArrayList<>();
        for (int at = source.content().indexOf("bad"); at >= 0; at = source.content().indexOf("bad", at + 1)) {
            found.add(Finding.of(RULE, Message.of("ZZ101"), "OP1", new Span(at, at + 3)));
        }
        return found;
    }

    private static Baseline known(String text) {
        SourceText source = SourceText.of("draft.md", text);
        return new Baseline(Map.of("draft.md", Set.copyOf(Fingerprints.of(source, found(source)))));
    }

    /** The lines on which something is told that was not known of {@code before}. */
    private static List<Integer> fresh(String before, String after) {
        SourceText source = SourceText.of("draft.md", after);
        return known(before).fresh("draft.md", source, found(source)).stream().map(finding -> source.positionAt(finding.span().start()).line()).toList();
    }

    @Test
    void whatIsKnownStaysKnownWhereLinesMoveAndNumbersChange() {
        assertEquals(List.of(), fresh("1. a bad word;\n\n2. good.\n", "new words\n\nand more\n\n7.  a bad\n word ;\n"));
    }

    @Test
    void whatIsNewIsTold() {
        assertEquals(List.of(3), fresh("1. a bad word;\n", "1. a bad word;\n\n2. another bad word.\n"));
        assertEquals(List.of(1), fresh("1. a bad word;\n", "1. a bad deed;\n"));
    }

    @Test
    void ofSeveralAlikeAsManyAreKnownAsThereWere() {
        assertEquals(List.of(5), fresh("a bad word\n\na bad word\n", "a bad word\n\na bad word\n\na bad word\n"));
        assertEquals(List.of(), fresh("a bad word, a bad word\n", "a bad word, a bad word\n"));
    }

    @Test
    void anotherFileIsNotKnown() {
        SourceText other = SourceText.of("other.md", "a bad word\n");
        assertEquals(1, known("a bad word\n").fresh("other.md", other, found(other)).size());
    }

    @Test
    void whatIsSaidOfTheDraftAsAWholeDoesNotDependOnItsWords() {
        Finding whole = Finding.of(RULE, Message.of("ZZ101"), "", Span.at(0));
        String mark = Fingerprints.of(SourceText.of("a", "one"), List.of(whole)).get(0);
        assertEquals(mark, Fingerprints.of(SourceText.of("b", "two"), List.of(whole)).get(0));
        assertNotEquals(mark, Fingerprints.of(SourceText.of("a", "one"), List.of(whole, whole)).get(1));
    }
}
