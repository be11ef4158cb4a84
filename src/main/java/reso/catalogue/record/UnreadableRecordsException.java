package reso.catalogue.record;

/** A file of records of which nothing can be taken. The message fits after its name. */
public final class UnreadableRecordsException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableRecordsException(String message) {
        super(message);
    }
}
