package reso.lint;

/** A word that should name a rule or a family of rules and names none. The message is one line fit to be shown. */
public final class UnknownRuleException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownRuleException(String message) {
        super(message);
    }
}
