package reso.render.markdown;

/** How note marks are written. */
public enum NoteNotation {
    /** As each mark of the draft is; bare digits, which only a page can carry, become {@link #SUP}. */
    KEEP,
    /** {@code [^1]} and {@code [^1]: …} */
    MARKDOWN,
    /** {@code <sup>1</sup>} */
    SUP
}
