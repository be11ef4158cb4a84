package reso.catalogue.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a UTF-8 file, one after the other. Of a line that has no end in sight no more is kept than the limit. */
final class Lines {
    static final int LONGEST = 1 << 20;
    private final InputStream in;
    private int number;

    /** @param fault why the line cannot be read, or empty */
    record Line(int number, String text, String fault) {}

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or null behind the last. */
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        int sign = in.read();
        if (sign < 0) {
            return null;
        }
        number++;
        while (sign >= 0 && sign != '\n') {
            if (++length <= LONGEST) {
                bytes.write(sign);
            }
            sign = in.read();
        }
        return length > LONGEST ? new Line(number, "", "is longer than a megabyte") : decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] bytes) {
        try {
            return new Line(number, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), "");
        } catch (CharacterCodingException e) {
            return new Line(number, "", "is not UTF-8");
        }
    }
}
