package reso.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import reso.text.UnreadableTextException;

/** What is wrong with a file, or with reso where it works on one, in words that fit after the name of the file and a colon. */
final class Faults {
    private static final String BUG = "IN900";

    private Faults() {}

    /** A draft that was not worked on since reso itself failed. */
    static UnreadableTextException bug(Throwable bug) {
        return new UnreadableTextException(BUG, "cannot be worked on because of a bug in reso (" + bug + "); the draft is not to blame");
    }

    /** What the system says. */
    static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (fault instanceof AccessDeniedException) {
            return "access is denied; check its permissions";
        }
        if (fault instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        String reason = fault instanceof FileSystemException system ? system.getReason() : fault.getMessage();
        return reason == null ? fault.getClass().getSimpleName() : reason;
    }
}
