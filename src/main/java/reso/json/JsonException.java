package reso.json;

import java.io.IOException;

/** Text that is not the JSON it should be, with the place where that shows (line and column from 1, or 0 where unknown). */
public final class JsonException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
