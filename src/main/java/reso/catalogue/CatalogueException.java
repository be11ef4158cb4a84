package reso.catalogue;

/** A file that is no catalogue, or none that can be used. The message fits after its name. */
public final class CatalogueException extends Exception {
    private static final long serialVersionUID = 1L;

    CatalogueException(String message) {
        super(message);
    }
}
