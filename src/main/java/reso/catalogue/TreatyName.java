package reso.catalogue;

/**
 * The name of a treaty in one language.
 *
 * @param text as its title page has it
 * @param fixed the end of the name that no case changes, by which sentences are searched for it: of «Конвенция о правах ребенка»
 *         it is « о правах ребенка»; all of it where the language has no cases
 */
public record TreatyName(String text, String fixed) {

    /** A name as the tables have it, with {@code |} between words that change with the case and words that do not. */
    public static TreatyName of(String cell) {
        String last = cell.substring(cell.lastIndexOf('|') + 1);
        String text = cell.replace("|", "");
        return new TreatyName(text, last.isEmpty() ? text : last);
    }
}
