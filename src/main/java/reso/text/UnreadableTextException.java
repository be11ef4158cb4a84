package reso.text;

/** Bytes that are not text this tool reads. The message is one line that says what is wrong and what to do about it. */
public final class UnreadableTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code the code of the input family that names the fault, {@code IN901} and so on */
    public UnreadableTextException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
