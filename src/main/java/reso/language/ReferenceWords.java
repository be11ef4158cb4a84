package reso.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.json.Json;

/**
 * How one language names the paragraphs of a text: a word and a number after it («paragraph 5»), or signs round it («第5段»),
 * ranges and lists of numbers, and the words that say where the paragraphs stand. Words are compared folded, see {@link Folded}.
 */
public final class ReferenceWords {
    private static final int LOOKED_AROUND = 40;
    private static final String LABEL = "(?:[(（]?[\\p{L}\\p{Nd}]{1,4}[)）]|'\\p{Nd}{1,2}'|[\u3220-\u3229])";

    private final Pattern reference;
    private final Pattern number;
    /** One of them is in every reference. */
    private final List<String> signs;
    private final List<String> informal;
    private final List<String> single;
    private final List<String> several;
    private final List<String> spelt;
    private static final List<String> COMMAS = List.of(",", "，", "،");
    /** A longer list is no list of paragraphs; without an end the pattern would need a stack as deep as the list is long. */
    private static final int MOST_LISTED = 200;

    private final List<String> join;
    private final List<String> joined;
    private final List<String> prefixes;
    private final String suffix;
    private final List<String> from;
    private final boolean spaced;
    /** How {@link #number} may be written, besides in brackets. */
    private final List<String> roles;
    private final PlaceWords placing;
    private final String comma;
    private final String and;

    /** @param named the words, or the prefix and suffix, that make a number a reference; the rest is in {@code data} */
    ReferenceWords(Json data, Json named, boolean spaced, PlaceWords placing) {
        this.spaced = spaced;
        this.roles = spaced ? List.of("digits") : List.of("digits", "han");
        this.comma = data.get("comma").text(", ");
        this.and = data.get("and").text(", ");
        List<String> ranges = folded(data, "range");
        this.join = folded(data, "join");
        this.joined = folded(data, "joined");
        // «(paragraph 5 above)»: the word and the bracket are no label.
        String placed = "(?!(?:" + anyOf(Stream.concat(folded(data, "above").stream(), folded(data, "below").stream()).toList()) + ")[)）])";
        String label = " ?" + placed + LABEL;
        String listed = join(ranges, join, "", "");
        String suffixes = "(?:" + anyOf(PrintedLabel.SUFFIXES) + ")";
        String added = "(?:[ -]?" + suffixes + "(?![\\p{L}&&\\P{IsIdeographic}])| ?\\(" + suffixes + "\\))?";
        String before = folded(data, "number").isEmpty() ? "" : "(?:(?:" + anyOf(folded(data, "number")) + ") ?)?";
        String digits = spaced ? "\\p{Nd}{1,4}(?!\\p{Nd})" : "(?:\\p{Nd}{1,4}(?!\\p{Nd})|[" + Numerals.HAN + "]{1,3})";
        String counted = before + (data.get("bracketed").truth(false) ? "(?:\\(\\p{Nd}{1,4}\\)|" + digits + ")" : digits) + added + "(?:" + label + "(?:(?:" + listed + ")?" + label + "){0," + MOST_LISTED + "})?";
        this.informal = folded(named, "informal");
        List<String> words = Stream.concat(folded(named, "words").stream(), informal.stream()).toList();
        this.prefixes = folded(named, "prefix");
        String prefix = prefixes.isEmpty() ? "" : "(?:" + anyOf(prefixes) + ")";
        // «Subparagraph 1 (a)» names a paragraph, and the label under it.
        List<String> under = named == data ? folded(data.get("subparagraphs"), "before") : List.of();
        String labelled = under.isEmpty() ? "" : "|(?:" + anyOf(under) + ")(?= \\p{Nd}{1,4} ?[(（]?\\p{L}{1,4}[)）])";
        List<String> behind = named == data ? folded(data.get("subparagraphs"), "after") : List.of();
        this.from = folded(data, "from");
        String since = from.isEmpty() ? "" : "(?:(?:" + anyOf(from) + ") )?";
        String word = prefix.isEmpty() ? "(?<![\\p{L}\\p{Nd}])(?<word>" + anyOf(words) + labelled + ") ?" + since : "(?<word>)" + prefix;
        this.suffix = named.get("suffix").texts().stream().findFirst().orElse("");
        String again = join(ranges, join, prefix, suffix);
        this.signs = Stream.of(words, prefixes, under).flatMap(List::stream).toList();
        String closed = Pattern.quote(suffix);
        String end = behind.isEmpty() ? closed : "(?:" + closed + "|(?<=[)）\u3220-\u3229])(?:" + anyOf(behind) + "))";
        this.reference = Pattern.compile(word + "(?<numbers>" + counted + "(?:" + again + counted + "){0," + MOST_LISTED + "})" + end + "(?!/)");
        this.number = Pattern.compile("(?<range>(?:" + anyOf(ranges) + ") ?(?:" + prefix + ")?" + before + ")?(?:(?<![\\p{Nd}(（'])(?<digits>\\p{Nd}{1,4})(?![\\p{Nd})）'])|"
                + (spaced ? "" : "(?<![" + Numerals.HAN + "(（])(?<han>[" + Numerals.HAN + "]{1,3})(?![)）])|") + "\\((?<bracketed>\\p{Nd}{1,4})\\))(?: ?[(（]?(?<item>\\p{L}{1,4})[)）])?");
        this.single = data.get("single").texts();
        this.several = data.get("several").texts();
        this.spelt = data.get("spelt").texts();
        this.placing = placing;
    }

    /** What stands between two numbers; where signs stand round each, «第3段和第5段», they do so with a word between them and not with a comma. */
    private static String join(List<String> ranges, List<String> joins, String prefix, String suffix) {
        List<String> all = Stream.concat(ranges.stream(), joins.stream()).toList();
        String plain = " ?(?:" + anyOf(all) + ") ?";
        List<String> words = all.stream().filter(word -> !COMMAS.contains(word)).toList();
        return prefix.isEmpty() || suffix.isEmpty() ? plain
                : "(?:" + plain + "|(?:" + Pattern.quote(suffix) + ")?(?:" + anyOf(words) + ")" + prefix + ")";
    }

    /** How texts say where what they name stands. */
    public PlaceWords placing() {
        return placing;
    }

    static List<String> folded(Json data, String role) {
        return data.get(role).texts().stream().map(Folded::fold).filter(word -> !word.isEmpty()).toList();
    }

    /** Longer words first, so that none hides a longer one that begins like it. */
    static String anyOf(Collection<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Every reference of the text, in reading order. */
    public List<Reference> in(String text) {
        return in(Folded.of(text), text);
    }

    /** The same in a text that is folded already; offsets are those of the text before. */
    public List<Reference> in(Folded folded, String text) {
        if (spaced && !hasDigit(folded.text()) || signs.stream().noneMatch(folded.text()::contains)) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        Matcher matcher = reference.matcher(folded.text());
        while (matcher.find()) {
            int start = folded.origin(matcher.start());
            int end = folded.originEnd(matcher.end());
            String word = text.substring(folded.origin(matcher.start("word")), folded.originEnd(Math.max(matcher.start("word"), matcher.end("word"))));
            found.add(new Reference(start, end, matcher.group("word").isEmpty() ? "" : word, numbers(folded, matcher), placing.place(text, start, end), placing.annex(text, start, end)));
        }
        return found;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Reference.Number> numbers(Folded folded, Matcher reference) {
        List<Reference.Number> numbers = new ArrayList<>();
        Matcher matcher = number.matcher(folded.text()).region(reference.start("numbers"), reference.end("numbers"))
                .useTransparentBounds(true);
        boolean bracketed = true;
        int added = 0;
        while (matcher.find()) {
            String role = roles.stream().filter(name -> matcher.group(name) != null).findFirst().orElse("bracketed");
            bracketed &= role.equals("bracketed");
            // A number in brackets after one without is a label under it.
            if ((bracketed || !role.equals("bracketed")) && matcher.start(role) >= added) {
                added = PrintedLabel.suffixEnd(folded.text(), matcher.end(role));
                numbers.add(new Reference.Number(folded.origin(matcher.start(role)), folded.originEnd(matcher.end(role)), western(matcher.group(role)),
                        matcher.group("range") != null, matcher.group("item") == null ? "" : matcher.group("item")));
            }
        }
        return numbers;
    }

    private static String western(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return String.valueOf(Math.max(0, Numerals.hanValue(number)));
        }
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    /** The word that begins a range before the number at {@code start}, «from 3 to 6», with the space after it; most languages have none. */
    public String since(String text, int start) {
        String before = Folded.fold(text.substring(Math.max(0, start - LOOKED_AROUND), start));
        return from.stream().filter(word -> before.endsWith(" " + word) && start > word.length() && Character.isSpaceChar(text.charAt(start - 1)))
                .findFirst().map(word -> text.substring(start - word.length() - 1, start)).orElse("");
    }

    /** Numbers as a text lists them: «1, 3 and 4». */
    public String listed(List<String> numbers) {
        int last = numbers.size() - 1;
        return last < 1 ? String.join("", numbers) : String.join(comma, numbers.subList(0, last)) + and + numbers.get(last);
    }

    /** Whether what stands between two numbers is a comma or the word that ends a list, which a list of other numbers has as well. */
    public boolean isOfList(String between) {
        String plain = Folded.fold(between.strip()).strip();
        List<String> pieces = List.of(comma.strip(), and.strip(), ",", "\u060C", "\u3001");
        return pieces.contains(plain) || pieces.stream().anyMatch(piece -> plain.equals(suffix + piece) || prefixes.stream().anyMatch(prefix -> plain.equals(suffix + piece + prefix)));
    }

    /** Whether a word begins with one that lists and is written with it. */
    public boolean isJoined(String words) {
        String plain = Folded.fold(words).strip();
        return joined.stream().anyMatch(plain::startsWith);
    }

    /** Whether drafts write the word and print does not: an abbreviation, or the speech of negotiators. */
    public boolean isInformal(String word) {
        return informal.contains(Folded.fold(word));
    }

    /** The word that print has before so many numbers; nothing where it depends on the sentence. */
    public Optional<String> spelt(int numbers) {
        return spelt.stream().skip(numbers > 1 ? 1 : 0).findFirst();
    }

    /** The word in the number that goes with so many paragraphs, where the printed one is in the other. */
    public Optional<String> agreeing(String word, int numbers) {
        int at = folded(numbers > 1 ? single : several).indexOf(Folded.fold(word));
        List<String> right = numbers > 1 ? several : single;
        return at < 0 || at >= right.size() ? Optional.empty() : Optional.of(right.get(at));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Folded::fold).toList();
    }
}
