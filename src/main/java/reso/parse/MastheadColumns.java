package reso.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reso.language.Dates;
import reso.language.Folded;
import reso.language.Language;

/** Parts what two columns of a masthead have side by side: the organ at the left, the symbol or the distribution at the right; anything at the left of a wide gap before a symbol or a date. */
final class MastheadColumns {
    private static final Pattern SYMBOL_AT_END = Pattern.compile("\\s(?=[A-Z][A-Z0-9.]{0,9}(?:/[A-Za-z0-9.()-]{1,18}){1,9}(?: \\(\\d{4}\\))?\\*{0,3}$)");

    private static final int LONGEST_DATE = 30;
    private static final Pattern WIDE_GAP = Pattern.compile("(?<=\\S)(?:\\t\\s*|\\s{3,})(?=\\S)");

    private final Language language;
    private final List<String> distributions;
    private final Dates dates;

    /** @param english in whose words six-language mastheads print their distribution */
    MastheadColumns(Language language, Language english) {
        this.language = language;
        this.dates = new Dates(language);
        this.distributions = Stream.concat(language.masthead("distribution").stream(), english.masthead("distribution").stream()).toList();
    }

    /** The line, or its two halves. */
    Stream<TextLine> of(TextLine line) {
        String text = line.line().text();
        int cut = line.line().sort() == Line.Sort.WORDS ? cut(text) : -1;
        boolean parted = cut >= 0 && (isName(text.substring(0, cut)) || isGap(text, cut));
        if (!parted) {
            return Stream.of(line);
        }
        int right = cut;
        while (right < text.length() && Character.isWhitespace(text.charAt(right))) {
            right++;
        }
        Line rest = line.line().with(line.line().prose().from(right));
        return Stream.of(line.with(line.line().with(Proses.to(line.line().prose(), cut))), new TextLine(rest, Gap.LINE));
    }

    private int cut(String text) {
        for (String word : distributions) {
            int at = text.indexOf(word);
            if (at > 1 && Character.isWhitespace(text.charAt(at - 1))) {
                return at - 1;
            }
        }
        Matcher gap = WIDE_GAP.matcher(text);
        if (gap.find() && (MastheadParser.symbolLength(text.substring(gap.end())) == text.length() - gap.end() || isDate(text.substring(gap.end())))) {
            return gap.start();
        }
        Matcher symbol = SYMBOL_AT_END.matcher(text);
        return symbol.find() && symbol.start() > 0 ? symbol.start() : -1;
    }

    private static boolean isGap(String text, int cut) {
        return WIDE_GAP.matcher(text).region(cut, text.length()).useTransparentBounds(true).lookingAt();
    }

    private boolean isDate(String right) {
        return right.length() <= LONGEST_DATE && Character.isDigit(right.codePointAt(0)) && dates.find(right).isPresent();
    }

    private boolean isName(String left) {
        String folded = Folded.fold(left).strip();
        boolean organization = language.masthead("organization").stream().map(Folded::fold).anyMatch(folded::equals);
        return organization || language.bodyWithoutArticle(folded).isPresent();
    }
}
