package reso.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import reso.resource.Resource;

/**
 * A table of tab-separated lines, sorted by the bytes of their first cell, as it lies in a resource. It is kept as bytes and
 * searched by halving, so that looking up one line costs no more than reading the resource.
 */
final class SortedLines {
    static final String DATE_LINE = "# catalogue date\t";
    private final byte[] bytes;
    private final int start;

    private SortedLines(byte[] bytes) {
        this.bytes = bytes;
        int first = 0;
        while (first < bytes.length && bytes[first] == '#') {
            first = lineEnd(first) + 1;
        }
        this.start = first;
    }

    static SortedLines of(byte[] bytes) {
        return new SortedLines(bytes);
    }

    /** The table, or an empty one where there is no such resource. */
    static SortedLines resource(String name) {
        try (InputStream in = Resource.open("/reso/catalogue/" + name).orElseGet(InputStream::nullInputStream)) {
            return new SortedLines(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The cells of the line whose first cell is {@code key}. */
    Optional<String[]> find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = start;
        int high = bytes.length;
        while (low < high) {
            int line = lineStart((low + high) >>> 1, low);
            int order = compare(line, wanted);
            if (order == 0) {
                return Optional.of(cells(line, lineEnd(line)));
            }
            low = order < 0 ? lineEnd(line) + 1 : low;
            high = order < 0 ? high : line;
        }
        return Optional.empty();
    }

    void forEach(Consumer<String[]> visitor) {
        for (int line = start; line < bytes.length; line = lineEnd(line) + 1) {
            visitor.accept(cells(line, lineEnd(line)));
        }
    }

    /** The day the table was compiled, from its head. */
    String date() {
        String head = new String(bytes, 0, start, StandardCharsets.UTF_8);
        int at = head.indexOf(DATE_LINE);
        return at < 0 ? "" : head.substring(at + DATE_LINE.length(), head.indexOf('\n', at)).strip();
    }

    private int lineStart(int at, int low) {
        int line = at;
        while (line > low && bytes[line - 1] != '\n') {
            line--;
        }
        return line;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int line, byte[] wanted) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\t' && bytes[end] != '\n') {
            end++;
        }
        return Arrays.compareUnsigned(bytes, line, end, wanted, 0, wanted.length);
    }

    private String[] cells(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).split("\t", -1);
    }
}
