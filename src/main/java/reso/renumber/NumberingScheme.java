package reso.renumber;

import java.util.Set;

/** What to number, and how the numbers of operative paragraphs run. */
public record NumberingScheme(Set<Part> parts, Sections sections) {
    /** All parts, the sections as the draft has them. */
    public static final NumberingScheme USUAL = new NumberingScheme(Set.of(Part.values()), Sections.AS_DRAFTED);

    /** What carries numbers. */
    public enum Part {
        /** Operative paragraphs, and the numbered ones of annexes. */
        OPERATIVE,
        SUBPARAGRAPHS, NOTES
    }

    /** How numbers run where headings part the paragraphs. */
    public enum Sections {
        /** Again from 1 where the draft itself has a later section that begins at 1, else on. */
        AS_DRAFTED, CONTINUE, RESTART
    }

    public NumberingScheme {
        parts = Set.copyOf(parts);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
