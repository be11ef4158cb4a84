package reso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    @Test
    void linesEndWithLfCrlfAndLoneCrAndNothingElse() {
        LineIndex lines = new LineIndex("a\nb\r\nc\rd\u2028e\ff");
        assertEquals(4, lines.count());
        assertEquals(new Position(4, 1), lines.positionAt(7));
        assertEquals(4, lines.lineAt(12));
    }

    @Test
    void columnsCountCodePoints() {
        LineIndex lines = new LineIndex("ab\n\uD83D\uDE00e\u0301x");
        assertEquals(new Position(2, 1), lines.positionAt(3));
        assertEquals(new Position(2, 2), lines.positionAt(5));
        assertEquals(new Position(2, 4), lines.positionAt(7));
    }

    @Test
    void theEndOfALineLeavesOutItsBreak() {
        LineIndex lines = new LineIndex("one\r\ntwo\n");
        assertEquals(3, lines.end(1));
        assertEquals(8, lines.end(2));
        assertEquals(3, lines.count());
        assertEquals(lines.start(3), lines.end(3));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertEquals(1, new LineIndex("").count());
        assertEquals(new Position(1, 1), new LineIndex("").positionAt(0));
    }
}
