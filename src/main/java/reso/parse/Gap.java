package reso.parse;

/** What stands between a line of the running text and the one before it. */
enum Gap {
    /** A line end. */
    LINE,
    /** An empty line. */
    BLANK,
    /** A page end: notes, furniture, or several empty lines. */
    PAGE
}
