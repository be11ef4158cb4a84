package reso.catalogue;

/** A catalogue that cannot be read; the message says why in words that fit after its name and a colon. */
public final class CatalogueException extends Exception {
    private static final long serialVersionUID = 1;

    public CatalogueException(String message) {
        super(message);
    }
}
