package reso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final SourceText SOURCE = SourceText.of("x.md", "one two three");

    @Test
    void editsAreMadeInTheOrderOfTheTextWhateverTheOrderTheyCome() {
        Edits.Outcome outcome = Edits.apply(SOURCE, List.of(new Edit(new Span(8, 13), "3"), new Edit(new Span(0, 3), "1"), Edit.insert(7, "!")));
        assertEquals("1 two! 3", outcome.text().content());
        assertEquals(3, outcome.applied().size());
    }

    @Test
    void ofTwoThatOverlapTheLaterIsSkippedAndSaid() {
        Edit first = new Edit(new Span(0, 7), "a");
        Edit second = new Edit(new Span(4, 9), "b");
        Edits.Outcome outcome = Edits.apply(SOURCE, List.of(second, first));
        assertEquals("a three", outcome.text().content());
        assertEquals(List.of(second), outcome.skipped());
    }

    @Test
    void theSameEditTwiceIsOneAndAnEditThatChangesNothingIsNone() {
        Edit edit = Edit.delete(new Span(3, 7));
        Edits.Outcome outcome = Edits.apply(SOURCE, List.of(edit, edit, new Edit(new Span(8, 13), "three")));
        assertEquals("one three", outcome.text().content());
        assertEquals(List.of(edit), outcome.applied());
        assertFalse(Edits.apply(SOURCE, List.of()).changed());
    }

    @Test
    void aSpanRunsForward() {
        assertEquals("not a span: 9..3", assertThrows(IllegalArgumentException.class, () -> new Span(9, 3)).getMessage());
    }
}
