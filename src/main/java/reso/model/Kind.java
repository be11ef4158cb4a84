package reso.model;

import java.util.Locale;

/** What a paragraph is. The set is closed: a switch over it has no default branch, so that a new kind fails to compile. */
public enum Kind {
    /** The line that names who speaks: «<i>The General Assembly</i>,». */
    OPENING,
    PREAMBULAR,
    OPERATIVE,
    SUBPARAGRAPH,
    HEADING,
    /** What has no place in the form of a resolution and is kept all the same: tables, closing lines, page furniture. */
    OTHER;

    /** The word that JSON uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
