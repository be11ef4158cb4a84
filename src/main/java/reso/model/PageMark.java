package reso.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a page carries besides its text, and what is nothing else wherever it stands: «2/3», «22-29142 (E)», «*2229142*». */
public final class PageMark {
    private static final Pattern PAGE_OF = Pattern.compile("(?:[Pp]age )?\\d{1,3}\\s{0,2}/\\s{0,2}\\d{1,3}");
    private static final Pattern JOB = Pattern.compile("(?:[A-Z]{1,4}\\.)?\\d{2}-\\d{4,6}(?:\\s{0,3}\\([A-Z]\\))?(?:\\s{1,8}\\d{4,6}){0,3}");
    /** The page beside the job number, as Geneva prints them: {@code 2 GE.21-12345}. */
    private static final Pattern NUMBERED_JOB = Pattern.compile("\\d{1,3}\\s" + JOB + "|" + JOB + "\\s\\d{1,3}");
    private static final Pattern BAR = Pattern.compile("\\*?\\d{6,9}\\*?");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.]{0,9}(?:/[A-Za-z0-9.()-]{1,16}){1,8}(?: \\(\\d{4}\\))?\\*?");
    private static final Pattern FOOT = Pattern.compile("(?:" + JOB + "|" + PAGE_OF + "|" + BAR + "|" + SYMBOL + "|\\([A-Z]\\)|\\s+)+");
    /** What parts the left of a page from its right. */
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORTEST_BAR = 7;
    private static final int LONGEST = 60;

    private PageMark() {}

    /**
     * Whether a line of these words is the number of a page, of a print job or of a bar code, or several of them.
     *
     * @param words without white space at their ends
     * @param setApart whether emphasis was taken for the stars of a bar code
     */
    public static boolean isCertain(String words, boolean setApart) {
        String close = SPACES.matcher(words).replaceAll(" ");
        return close.length() <= LONGEST && (PAGE_OF.matcher(close).matches() || JOB.matcher(close).matches() || NUMBERED_JOB.matcher(close).matches() || isBarCode(close, setApart) || isFoot(close));
    }

    /** Of paragraphs that could not be placed and stand behind all text those that a page carries: marks, and symbols beside them. */
    public static List<Paragraph> among(List<Paragraph> last) {
        List<Paragraph> found = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            int at = i;
            boolean beside = isSymbol(words(last.get(i))) && IntStream.rangeClosed(0, last.size() - 1)
                    .filter(other -> isCertain(last.get(other)))
                    .anyMatch(other -> IntStream.range(Math.min(at, other), Math.max(at, other)).allMatch(k -> k == other || isSymbol(words(last.get(k)))));
            if (isCertain(last.get(i)) || beside) {
                found.add(last.get(i));
            }
        }
        return found;
    }

    private static boolean isCertain(Paragraph paragraph) {
        return isCertain(words(paragraph), paragraph.prose().emphasisedShare() > 0);
    }

    private static String words(Paragraph paragraph) {
        return paragraph.text().strip();
    }

    /** Whether the words are the symbol of a document and nothing else. */
    public static boolean isSymbol(String words) {
        return SYMBOL.matcher(words).matches();
    }

    /** Job number, page and symbol in one line, in any order: {@code 24-12345 (E) 1/3}. */
    private static boolean isFoot(String words) {
        return FOOT.matcher(words).matches() && Stream.of(words.split("\\s+")).anyMatch(part -> JOB.matcher(part).matches() || PAGE_OF.matcher(part).matches());
    }

    private static boolean isBarCode(String words, boolean setApart) {
        return BAR.matcher(words).matches() && (words.startsWith("*") || setApart || words.length() >= SHORTEST_BAR)
                || words.length() >= 9 && words.startsWith("*") && words.endsWith("*") && words.chars().skip(1).limit(words.length() - 2L).allMatch(Character::isDigit);
    }
}
