package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that are meant as the symbol of a resolution and are not written as one: {@code A/RES70/1}, {@code A.RES.70.1}, {@code A/ RES/70/ 1}. */
public final class MeantSymbol {
    private static final String JOINT = "(?:\\s?[/\\\\.-]\\s?|\\s?)";
    private static final Pattern MEANT = Pattern.compile("(?<![A-Za-z0-9/.-])([AES])" + JOINT + "(HRC" + JOINT + ")?RES(?:\\s?[/\\\\.-]\\s?|\\s{0,2}+)(\\d{1,4}+)"
            + "(?:(?:\\s?/\\s?|[\\\\.-])(\\d{1,4}+))?+(?![\\p{N}/])(\\s?(?:[A-Z]\\s?)?\\([^()]{1,10}+\\))?+");
    private static final Pattern SPACED_STROKE = Pattern.compile("\\s/|/\\s");
    private static final int LONGEST = 60;

    /**
     * Such words.
     *
     * @param start in the text
     * @param end in the text
     * @param symbol what they are meant as, if that can be told
     */
    public record Found(int start, int end, Optional<Symbol> symbol) {}

    private MeantSymbol() {}

    /** All of them in a text; symbols that are written as they should be are none. */
    public static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = MEANT.matcher(text);
        while (matcher.find()) {
            judge(text, matcher).ifPresent(found::add);
        }
        return found;
    }

    /** The one that begins at {@code at}. */
    static Optional<Found> at(Script script, int at) {
        int from = Math.max(0, at - 1);
        String text = script.cased(from, Math.min(script.length(), at + LONGEST));
        Matcher matcher = MEANT.matcher(text).region(at - from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? judge(text, matcher).map(found -> new Found(found.start() + from, found.end() + from, found.symbol())) : Optional.empty();
    }

    private static Optional<Found> judge(String text, Matcher matcher) {
        int bracket = matcher.start(5) < 0 ? matcher.end() : matcher.start(5);
        if (isResolution(matcher.group()) || isResolution(text.substring(matcher.start(), bracket))) {
            return Optional.empty();
        }
        String number = (matcher.group(2) == null ? "/RES/" : "/HRC/RES/") + matcher.group(3) + (matcher.group(4) == null ? "" : "/" + matcher.group(4));
        String plain = matcher.group(1) + number;
        Optional<Symbol> whole = matcher.start(5) < 0 ? Optional.empty() : Symbol.parse(plain + matcher.group(5));
        return Optional.of(new Found(matcher.start(), whole.isPresent() ? matcher.end() : bracket, Stream.of(whole, Symbol.parse(plain)).flatMap(Optional::stream).findFirst()));
    }

    /** In the form in which it is printed; the grammar of symbols also reads what is only like one. */
    private static boolean isResolution(String text) {
        return text.contains("/RES/") && !SPACED_STROKE.matcher(text).find() && Symbol.parse(text).filter(symbol -> symbol.kind() == Symbol.Kind.RESOLUTION).isPresent();
    }
}
