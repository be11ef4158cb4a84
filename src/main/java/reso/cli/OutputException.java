package reso.cli;

import java.io.IOException;

/** Standard output does not take what is written to it: nobody reads it any more, or the disk behind it is full. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
