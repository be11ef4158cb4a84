package reso.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void aByteOrderMarkIsKeptButIsNoCharacterOfTheDraft() throws UnreadableTextException {
        byte[] bytes = "\uFEFFA\r\nB".getBytes(StandardCharsets.UTF_8);
        SourceText source = SourceText.decode("x.md", bytes);
        assertEquals("A\r\nB", source.content());
        assertEquals(new Position(1, 1), source.positionAt(0));
        assertArrayEquals(bytes, source.encode());
    }

    @Test
    void utf16IsNamedAndTheWayOutSaid() {
        assertCode("IN903", "résolution".getBytes(StandardCharsets.UTF_16));
        assertCode("IN903", "The General Assembly".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(failure("été".getBytes(StandardCharsets.UTF_16)).getMessage().contains("iconv"));
    }

    @Test
    void invalidUtf8IsRefusedWithItsPlace() {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xFF, 'c'};
        assertEquals("is not valid UTF-8 at byte 3 (line 2); if it is an old Windows file, convert it with: iconv -f WINDOWS-1252 -t UTF-8",
                failure(bytes).getMessage());
        assertCode("IN902", "États".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aCharacterCutAtTheEndAndAnOverlongOneAreInvalid() {
        assertCode("IN902", new byte[] {'a', (byte) 0xC3});
        assertCode("IN902", new byte[] {(byte) 0xC0, (byte) 0xAF});
        assertCode("IN902", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    }

    @Test
    void binaryFilesAreNamed() {
        assertCode("IN904", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertTrue(failure(new byte[] {'P', 'K', 3, 4, 20, 0}).getMessage().contains("Word"));
        assertCode("IN904", new byte[] {'t', 'e', 'x', 't', 0, 'm', 'o', 'r', 'e', ' ', 't', 'e', 'x', 't'});
    }

    private static void assertCode(String code, byte[] bytes) {
        assertEquals(code, failure(bytes).code());
    }

    private static UnreadableTextException failure(byte[] bytes) {
        return assertThrows(UnreadableTextException.class, () -> SourceText.decode("x.md", bytes));
    }
}
