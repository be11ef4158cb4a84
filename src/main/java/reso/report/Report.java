package reso.report;

import java.io.IOException;

/**
 * Writes findings in one format, file by file as they come, so that memory does not grow with their number. A report that
 * was not ended is not complete, and the formats for programs cannot be read as if it were.
 */
public interface Report {

    void file(Judged file) throws IOException;

    /** A file that could not be judged. Formats for people leave it out: they are told elsewhere, in one line. */
    default void unreadable(String path, String code, String message) throws IOException {}

    default void end(Tally tally) throws IOException {}
}
