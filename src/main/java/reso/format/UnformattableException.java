package reso.format;

/** A draft that cannot be brought into its canonical form without harm. The message fits after its name and a colon. */
public final class UnformattableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnformattableException(String message) {
        super(message);
    }
}
