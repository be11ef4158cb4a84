package reso.language;

/** How the resolutions of some organs differ from those of the General Assembly, whichever language they are in. Which organs do stands in {@code organs.json}. */
public enum Custom {
    /** Resolutions have a number and no title. */
    UNTITLED,
    /** The organ sits all the year round and counts no sessions. */
    PERMANENT,
    /** The day of adoption stands in the head alone, in words of the organ's own. */
    ADOPTED_IN_HEAD,
    /** Texts are adopted as they are tabled, so that abbreviations and spellings of their authors stay. */
    ADOPTED_AS_TABLED,
    /** Openings and the name of the organ are printed in the type of the text. */
    PLAIN_OPENINGS,
    /** Preambular paragraphs end in a semicolon. */
    REASONS_END_IN_SEMICOLON,
    /** Every verb of an operative paragraph is in italics, not its opening alone. */
    ALL_VERBS_EMPHASISED,
    /** A verb that opens two paragraphs is not marked with <i>also</i> and <i>further</i>. */
    UNMARKED_REPETITION,
    /** Paragraphs are numbered through from the first of the preamble on. */
    NUMBERED_REASONS,
    /** An operative paragraph has a number even where it is the only one. */
    NUMBERED_ALONE,
    /** Subparagraphs begin in lower case. */
    LOWER_CASE_ITEMS,
    /** Subparagraphs are counted with figures: {@code (1)}. */
    FIGURE_LABELS,
    /** A list has its conjunction after the last semicolon but one: <i>; and</i>. */
    JOINED_LISTS,
    /** Texts call themselves <i>this resolution</i> as well as <i>the present resolution</i>. */
    LOOSE_SELF_REFERENCE,
    /** Sessions are counted in figures: <i>42nd session</i>. */
    FIGURED_SESSIONS,
    /** The last paragraph says that the organ remains seized of the matter. */
    SEIZED,
    /** Decisions bind States, so that they are told what they shall do. */
    BINDING
}
