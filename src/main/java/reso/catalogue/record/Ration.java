package reso.catalogue.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than a ration between two steps of its reader, so that no single part of a file can fill the memory. */
final class Ration extends FilterInputStream {
    private static final int RATION = 4 << 20;
    private int left = RATION;

    Ration(InputStream in) {
        super(in);
    }

    /** The reader has come a step further. */
    void renew() {
        left = RATION;
    }

    boolean isOverdrawn() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        take(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        take(Math.max(read, 0));
        return read;
    }

    private void take(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new IOException("a part of more than " + RATION + " bytes");
        }
    }
}
