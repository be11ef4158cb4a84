package reso.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What the system says of a file, in words that fit after its name and a colon. */
final class Faults {
    private Faults() {}

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
