package reso.config;

/** A configuration that cannot be followed. The message is one line fit to be shown: the file, the line, what is wrong. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    ConfigException(String message) {
        super(message);
    }
}
