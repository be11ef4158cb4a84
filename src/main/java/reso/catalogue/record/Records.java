package reso.catalogue.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file of records; what kind it is shows in its first sign. */
public final class Records {
    private static final int PEEKED = 64;

    private Records() {}

    /**
     * Adds what a file holds to a harvest, all at once when it was read to its end.
     *
     * @throws UnreadableRecordsException if it is no file of records, or broken in a way that leaves the rest in doubt
     */
    public static void read(String name, InputStream stream, Harvest into) throws IOException, UnreadableRecordsException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        Harvest file = new Harvest();
        switch (firstSign(in)) {
            case 0 -> throw new UnreadableRecordsException("is empty");
            case '<' -> new XmlRecords(name, file).read(in);
            case '{' -> new JsonRecords(name, file).read(in);
            case '#' -> new TableRecords(name, file).read(in);
            default -> new CsvRecords(name, file).read(in);
        }
        if (file.holdings().isEmpty() && file.skipped() == 0) {
            throw new UnreadableRecordsException("holds no record with a symbol");
        }
        into.addAll(file, name);
    }

    /** The first character that is no space and no byte order mark, which is passed over; 0 where there is none. */
    private static char firstSign(BufferedInputStream in) throws IOException {
        in.mark(PEEKED);
        byte[] head = in.readNBytes(PEEKED);
        in.reset();
        int start = head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF ? 3 : 0;
        in.skipNBytes(start);
        for (int i = start; i < head.length; i++) {
            if (head[i] > ' ' || head[i] < 0) {
                return (char) (head[i] & 0xFF);
            }
        }
        return 0;
    }
}
