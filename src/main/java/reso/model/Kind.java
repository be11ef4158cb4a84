package reso.model;

import java.util.Locale;
import reso.language.Part;

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

    /** The part whose openings a paragraph of this kind begins with: the preamble's where it stands there, else the operative part's. */
    public Part part() {
        return this == PREAMBULAR ? Part.PREAMBULAR : Part.OPERATIVE;
    }

    /** The word that JSON uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
