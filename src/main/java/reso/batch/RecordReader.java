package reso.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import reso.text.UnreadableTextException;

/** Takes records from a stream, line by line as they come. A line that is too long is passed over without being kept. */
public final class RecordReader {
    private static final String TOO_LARGE = "IN905";

    private final InputStream in;
    private final long limit;
    private final List<String> languages;
    private int number;

    /**
     * @param in should be buffered
     * @param limit the most bytes of a line
     * @param languages the codes that a record may give
     */
    public RecordReader(InputStream in, long limit, List<String> languages) {
        this.in = in;
        this.limit = limit;
        this.languages = List.copyOf(languages);
    }

    /** The next record, once its line is there; nothing at the end. Lines without words are no records. */
    public Optional<Record> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int last;
        do {
            line.reset();
            long length = 0;
            for (last = in.read(); last >= 0 && last != '\n'; last = in.read()) {
                if (++length <= limit) {
                    line.write(last);
                }
            }
            if (length > limit) {
                return Optional.of(Record.bad(++number, new UnreadableTextException(TOO_LARGE,
                        "is too large (more than " + limit + " bytes); raise the limit with --max-bytes")));
            }
        } while (last >= 0 && isBlank(line.toByteArray()));
        return isBlank(line.toByteArray()) ? Optional.empty() : Optional.of(Record.of(line.toByteArray(), ++number, languages));
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
