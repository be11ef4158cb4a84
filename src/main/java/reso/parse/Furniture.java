package reso.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reso.language.NormalForm;
import reso.model.PageMark;

/**
 * Knows what a page carries besides its text: page and job numbers, bar codes, rules, the symbol and the title repeated at the
 * head. A head is told by what the masthead says and by its neighbours, since the same words may stand in a sentence.
 */
final class Furniture {
    private static final Pattern PAGE = Pattern.compile("[-–]?\\s?\\d{1,3}\\s?[-–]?");
    /** {@code A/RES/68/150 Lamps in the street}, or the two the other way round; the space between them may be wide. */
    private static final Pattern HEAD_FIRST = Pattern.compile("(\\S+)(\\s+)(\\S.*)");
    private static final Pattern HEAD_LAST = Pattern.compile("(\\S.*?)(\\s+)(\\S+)");
    /** The foot of a page that copying has put behind the full stop of a note: {@code 1 See A/70/100. 2/4}. */
    private static final Pattern FOOT = Pattern.compile("[.。]\\s+(?<foot>[\\p{L}\\p{N}*][^.。]{2,59})$");
    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,3}[)/]?\\s+\\p{L}.*", Pattern.DOTALL);
    private static final int WIDE = 3;
    private static final int LONGEST_HEAD = 200;
    private static final String END_MARKS = ",;.:،؛，；。：";
    private static final int LONGEST = 60;
    private static final int SHORTEST_HEAD = 3;
    private static final int LINES_OF_A_TITLE = 6;

    private final Set<String> heads = new HashSet<>();
    private final List<String> mastheadTexts = new ArrayList<>();

    /** @param masthead the lines above the body */
    Furniture(List<Line> masthead) {
        for (int i = 0; i < masthead.size(); i++) {
            if (runsOn(masthead, i)) {
                continue;
            }
            StringBuilder joined = new StringBuilder();
            masthead.subList(i, Math.min(masthead.size(), i + LINES_OF_A_TITLE)).forEach(line -> joined.append(bare(line.text())));
            mastheadTexts.add(joined.toString());
        }
        masthead.stream().map(Line::text).map(String::strip).filter(text -> PageMark.isSymbol(text)).forEach(heads::add);
    }

    /** The same lines, the foot of a page parted from the last line of the note that it stands behind. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        boolean note = false;
        for (Line line : lines) {
            boolean begins = line.beginsWithNoteMark() || NUMBERED.matcher(line.text()).matches();
            note = begins || note && !line.startsBlock();
            Matcher foot = FOOT.matcher(line.text());
            if (note && line.sort() == Line.Sort.WORDS && foot.find() && PageMark.isCertain(foot.group("foot"), false)) {
                parted.add(line.with(Proses.to(line.prose(), foot.start() + 1)));
                parted.add(line.piece(line.prose().from(foot.start("foot")), false));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    /** The second line of a title is no title. */
    private static boolean runsOn(List<Line> masthead, int i) {
        String text = masthead.get(i).text();
        return i > 0 && !masthead.get(i).startsBlock() && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Learns the symbols that stand alone on a line again and again: they head pages, whatever the masthead says. */
    void learn(List<Line> body) {
        Set<String> seen = new HashSet<>();
        body.stream().map(Line::text).map(String::strip).filter(text -> PageMark.isSymbol(text) && !endsInMark(text))
                .filter(text -> !seen.add(text)).forEach(heads::add);
    }

    /** True for what is page furniture wherever it stands. */
    boolean isCertain(Line line) {
        if (line.sort() == Line.Sort.RULE) {
            return true;
        }
        String text = line.text().strip();
        return PageMark.isCertain(text, line.prose().emphasisedShare() > 0) || text.length() <= LONGEST && (heads.contains(text) || isUnderscores(text));
    }

    /** True for the symbol and the title of the masthead in one line, as they head a page. */
    boolean isRunningHead(String line) {
        return heading(line).filter(head -> isTitle(words(head))).isPresent();
    }

    /** True for the symbol of a resolution before other words, or any symbol far from them: what stands around must say whether it heads a page. */
    static boolean looksLikeRunningHead(String line) {
        return heading(line).filter(head -> head.pattern() == HEAD_FIRST && symbol(head).contains("/RES/") || head.group(2).length() >= WIDE).isPresent();
    }

    private static Optional<Matcher> heading(String line) {
        String text = line.strip();
        if (text.length() > LONGEST_HEAD || endsInMark(text)) {
            return Optional.empty();
        }
        return Stream.of(HEAD_FIRST, HEAD_LAST).map(pattern -> pattern.matcher(text))
                .filter(head -> head.matches() && PageMark.isSymbol(symbol(head)) && begins(words(head))).findFirst();
    }

    private static String symbol(Matcher head) {
        return head.group(head.pattern() == HEAD_FIRST ? 1 : 3);
    }

    private static String words(Matcher head) {
        return head.group(head.pattern() == HEAD_FIRST ? 3 : 1);
    }

    private static boolean begins(String words) {
        return Character.isLetter(words.codePointAt(0)) && !Character.isLowerCase(words.codePointAt(0));
    }

    /** True for what may be the number of a page or the symbol at its head, where it stands alone in the middle of a sentence. */
    static boolean mayInterrupt(Line line) {
        String text = line.text().strip();
        return line.sort() == Line.Sort.WORDS && line.level() == 0 && (isPageNumber(line) || PageMark.isSymbol(text) && !endsInMark(text));
    }

    static boolean isPageNumber(Line line) {
        return PAGE.matcher(line.text().strip()).matches();
    }

    /** A line that stands between a page and its notes. */
    static boolean isUnderscores(String text) {
        return text.length() >= 3 && text.chars().allMatch(c -> c == '_' || c == '-' || c == '—' || c == ' ');
    }

    /** True for what is page furniture when it stands next to some: a lone number, another symbol. */
    boolean isProbable(Line line) {
        String text = line.text().strip();
        return !endsInMark(text) && (PAGE.matcher(text).matches() || PageMark.isSymbol(text));
    }

    /** True for the start of the title, which is page furniture when it stands next to some, and not within a paragraph. */
    boolean isTitle(String words) {
        String bare = bare(words);
        return !endsInMark(words.strip()) && bare.length() >= SHORTEST_HEAD && mastheadTexts.stream().anyMatch(head -> startsWithin(head, bare));
    }

    private static boolean endsInMark(String text) {
        return text.isEmpty() || END_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The title may have its number before it, which a running head leaves out. */
    private static boolean startsWithin(String head, String bare) {
        int at = head.indexOf(bare);
        return at == 0 || at > 0 && at < 10 && head.substring(0, at).chars().allMatch(Character::isDigit);
    }

    /** Letters and digits alone: a head is often set in other spaces and ordinals than the title. */
    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        NormalForm.compatible(text).codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(out::appendCodePoint);
        return out.toString();
    }
}
