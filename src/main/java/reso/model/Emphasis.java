package reso.model;

/** How a run of words is set apart in the source. */
public enum Emphasis {
    NONE, ITALIC, BOLD, BOLD_ITALIC;

    public boolean isMarked() {
        return this != NONE;
    }

    public boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }

    public boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }
}
