package reso.model;

/** How a draft writes note marks. */
public enum NoteStyle {
    /** {@code <sup>1</sup>} */
    SUP,
    /** {@code [^1]} */
    MARKDOWN,
    /** {@code ¹} */
    SUPERSCRIPT,
    /** A bare digit glued to the word before it, as text copied from a page has it. */
    BARE
}
