package reso.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict reading of UTF-8: nothing is ever replaced, and a file in another encoding is told from a damaged one. */
final class Utf8 {
    private static final int SNIFFED = 4096;

    private Utf8() {}

    static String decode(byte[] bytes) throws UnreadableTextException {
        refuseUtf16(bytes);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw malformed(bytes, in.position());
        }
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableTextException("IN904", "holds a NUL character at line " + new LineIndex(text).lineAt(nul)
                    + ": a binary file, or a damaged one; save it again as plain text");
        }
        return text;
    }

    private static void refuseUtf16(byte[] bytes) throws UnreadableTextException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableTextException("IN903", "is UTF-16; convert it with: iconv -f UTF-16 -t UTF-8");
        }
        String kind = binaryKind(bytes);
        if (kind != null) {
            throw new UnreadableTextException("IN904", "is a binary file (" + kind + "); export it as plain text or Markdown");
        }
        int nuls = 0;
        int looked = Math.min(bytes.length, SNIFFED);
        for (int i = 0; i < looked; i++) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        if (nuls > 0 && nuls * 10 >= looked * 3 && isAlternating(bytes, looked)) {
            throw new UnreadableTextException("IN903", "looks like UTF-16 without a mark; convert it with: iconv -f UTF-16LE -t UTF-8");
        }
        if (nuls > 0) {
            throw new UnreadableTextException("IN904", "is a binary file; export it as plain text or Markdown");
        }
    }

    private static boolean isAlternating(byte[] bytes, int looked) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        return Math.min(even, odd) * 10 < Math.max(even, odd);
    }

    private static String binaryKind(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return "a zip archive, perhaps a Word file";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return "a PNG picture";
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return "a JPEG picture";
        }
        return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0) ? "an old Word file" : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableTextException malformed(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new UnreadableTextException("IN902", "is not valid UTF-8 at byte " + at + " (line " + line
                + "); if it is an old Windows file, convert it with: iconv -f WINDOWS-1252 -t UTF-8");
    }
}
