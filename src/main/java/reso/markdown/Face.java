package reso.markdown;

/** How inline words are set. */
public enum Face {
    PLAIN, ITALIC, BOLD, BOLD_ITALIC;

    static Face of(boolean italic, boolean bold) {
        if (italic) {
            return bold ? BOLD_ITALIC : ITALIC;
        }
        return bold ? BOLD : PLAIN;
    }
}
