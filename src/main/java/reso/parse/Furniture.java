package reso.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import reso.language.Folded;

/**
 * Knows what a page carries besides its text: page and job numbers, bar codes, rules, the symbol and the title repeated at the
 * head. A head is told by what the masthead says and by its neighbours, since the same words may stand in a sentence.
 */
final class Furniture {
    private static final Pattern PAGE_OF = Pattern.compile("(?:[Pp]age )?\\d{1,3}\\s{0,2}/\\s{0,2}\\d{1,3}");
    private static final Pattern PAGE = Pattern.compile("[-–]?\\s?\\d{1,3}\\s?[-–]?");
    private static final Pattern JOB = Pattern.compile("(?:[A-Z]{1,4}\\.)?\\d{2}-\\d{4,6}(?:\\s{0,3}\\([A-Z]\\))?(?:\\s{1,8}\\d{4,6}){0,3}");
    private static final Pattern BAR = Pattern.compile("\\*?\\d{6,9}\\*?");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.]{0,9}(?:/[A-Za-z0-9.()-]{1,16}){1,8}(?: \\(\\d{4}\\))?\\*?");
    private static final int SHORTEST_HEAD = 3;

    private final Set<String> heads = new HashSet<>();
    private final List<String> mastheadTexts;

    /** @param masthead the lines above the body */
    Furniture(List<Line> masthead) {
        mastheadTexts = masthead.stream().map(line -> bare(line.folded().text())).filter(text -> text.length() >= SHORTEST_HEAD).toList();
        masthead.stream().map(Line::text).map(String::strip).filter(text -> SYMBOL.matcher(text).matches()).forEach(heads::add);
    }

    /** True for what is page furniture wherever it stands. */
    boolean isCertain(Line line) {
        if (line.sort() == Line.Sort.RULE) {
            return true;
        }
        String text = line.text().strip();
        return text.length() <= 60 && (PAGE_OF.matcher(text).matches() || JOB.matcher(text).matches() || isBarCode(line, text)
                || heads.contains(text) || isUnderscores(text));
    }

    private static boolean isBarCode(Line line, String text) {
        return BAR.matcher(text).matches() && (text.startsWith("*") || line.prose().emphasisedShare() > 0 || text.length() >= 7)
                || text.length() >= 9 && text.startsWith("*") && text.endsWith("*") && text.chars().skip(1).limit(text.length() - 2L).allMatch(Character::isDigit);
    }

    private static boolean isUnderscores(String text) {
        return text.length() >= 3 && text.chars().allMatch(c -> c == '_' || c == '-' || c == '—' || c == ' ');
    }

    /** True for what is page furniture when it stands next to some: a lone number, another symbol, the start of the title. */
    boolean isProbable(Line line) {
        String text = line.text().strip();
        if (PAGE.matcher(text).matches() || SYMBOL.matcher(text).matches()) {
            return true;
        }
        String folded = bare(Folded.fold(text));
        return folded.length() >= SHORTEST_HEAD && mastheadTexts.stream().anyMatch(head -> startsWithin(head, folded));
    }

    private static boolean startsWithin(String head, String folded) {
        int at = head.indexOf(folded);
        return at == 0 || at > 0 && at < 14 && !Character.isLetter(head.charAt(at - 1)) && head.substring(0, at).chars().noneMatch(Character::isLetter);
    }

    private static String bare(String folded) {
        return folded.strip();
    }
}
