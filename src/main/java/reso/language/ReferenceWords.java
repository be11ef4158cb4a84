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
    /** «of section II of the present resolution» is longer than a word that stands beside the number. */
    private static final int LOOKED_AHEAD = 90;
    private static final String LABEL = " ?(?:[(（]?[\\p{L}\\p{Nd}]{1,4}[)）]|'\\p{Nd}{1,2}'|[\u3220-\u3229])";

    private final Pattern reference;
    private final Pattern number;
    /** One of them is in every reference. */
    private final List<String> signs;
    private final List<String> informal;
    private final List<String> single;
    private final List<String> several;
    private final List<String> spelt;
    private final List<String> annexed;
    private final List<String> above;
    private final List<String> below;
    /** The number of a document right before: «resolution 70/1, para. 4», «1325 (2000), paragraph 9». */
    private static final Pattern CITED = Pattern.compile("(?:\\p{N}[/.]\\p{N}[\\p{L}\\p{N}/.()-]*|\\(\\p{Nd}{4}\\)|\\([ivxlc]{1,6}\\))(?: \\p{L})?[,،，]$");
    private static final int MOST_BEFORE = 10;
    private static final List<String> COMMAS = List.of(",", "，", "،");
    /** A longer list is no list of paragraphs; without an end the pattern would need a stack as deep as the list is long. */
    private static final int MOST_LISTED = 200;

    private final List<String> join;
    private final List<String> joined;
    private final String prefix;
    private final String suffix;
    private final List<String> preamble;
    private final List<String> here;
    private final List<String> elsewhere;
    private final List<String> whose;
    private final List<String> annex;
    private final List<String> from;
    private final Pattern apart;
    private final boolean spaced;
    private final String comma;
    private final String and;

    /** @param named the words, or the prefix and suffix, that make a number a reference; the rest is in {@code data} */
    ReferenceWords(Json data, Json named, boolean spaced) {
        this.spaced = spaced;
        this.comma = data.get("comma").text(", ");
        this.and = data.get("and").text(", ");
        List<String> ranges = folded(data, "range");
        this.join = folded(data, "join");
        this.joined = folded(data, "joined");
        String listed = join(ranges, join, "", "");
        String suffixes = "(?:" + anyOf(PrintedLabel.SUFFIXES) + ")";
        String added = "(?:[ -]?" + suffixes + "(?![\\p{L}&&\\P{IsIdeographic}])| ?\\(" + suffixes + "\\))?";
        String counted = "\\p{Nd}{1,4}(?!\\p{Nd})" + added + "(?:" + LABEL + "(?:(?:" + listed + ")?" + LABEL + "){0," + MOST_LISTED + "})?";
        this.informal = folded(named, "informal");
        List<String> words = Stream.concat(folded(named, "words").stream(), informal.stream()).toList();
        this.prefix = named.get("prefix").texts().stream().findFirst().orElse("");
        this.from = folded(data, "from");
        String since = from.isEmpty() ? "" : "(?:(?:" + anyOf(from) + ") )?";
        String word = prefix.isEmpty() ? "(?<![\\p{L}\\p{Nd}])(?<word>" + anyOf(words) + ") ?" + since : "(?<word>)" + Pattern.quote(prefix);
        this.suffix = named.get("suffix").texts().stream().findFirst().orElse("");
        String again = join(ranges, join, prefix, suffix);
        this.signs = prefix.isEmpty() ? words : List.of(prefix);
        this.reference = Pattern.compile(word + "(?<numbers>" + counted + "(?:" + again + counted + "){0," + MOST_LISTED + "})" + Pattern.quote(suffix) + "(?!/)");
        this.number = Pattern.compile("(?<range>(?:" + anyOf(ranges) + ") ?(?:" + Pattern.quote(prefix) + ")?)?(?<![\\p{Nd}(（'])(?<digits>\\p{Nd}{1,4})(?![\\p{Nd})）'])(?: ?[(（]?(?<item>\\p{L}{1,4})[)）])?");
        this.single = data.get("single").texts();
        this.several = data.get("several").texts();
        this.spelt = data.get("spelt").texts();
        this.annexed = folded(data, "annexed");
        this.above = folded(data, "above");
        this.below = folded(data, "below");
        this.preamble = folded(data, "preamble");
        this.here = folded(data, "here");
        this.elsewhere = folded(data, "elsewhere");
        this.whose = folded(data, "whose");
        this.annex = folded(data, "annex");
        this.apart = Pattern.compile("(?:" + anyOf(elsewhere) + ") ?(?:[^ ,;:.]+ ){0,2}(?:[ivxlc]{1,5}|\\p{L}|\\p{N}{1,3}) (?:"
                + anyOf(Stream.of(above, below, here).flatMap(List::stream).toList()) + ")(?!\\p{L})");
    }

    /** What stands between two numbers; where signs stand round each, «第3段和第5段», they do so with a word between them and not with a comma. */
    private static String join(List<String> ranges, List<String> joins, String prefix, String suffix) {
        List<String> all = Stream.concat(ranges.stream(), joins.stream()).toList();
        String plain = " ?(?:" + anyOf(all) + ") ?";
        List<String> words = all.stream().filter(word -> !COMMAS.contains(word)).toList();
        return prefix.isEmpty() || suffix.isEmpty() ? plain
                : "(?:" + plain + "|(?:" + Pattern.quote(suffix) + ")?(?:" + anyOf(words) + ")" + Pattern.quote(prefix) + ")";
    }

    private static List<String> folded(Json data, String role) {
        return data.get(role).texts().stream().map(Folded::fold).filter(word -> !word.isEmpty()).toList();
    }

    /** Longer words first, so that none hides a longer one that begins like it. */
    private static String anyOf(Collection<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Every reference of the text, in reading order. */
    public List<Reference> in(String text) {
        return in(Folded.of(text), text);
    }

    /** The same in a text that is folded already; offsets are those of the text before. */
    public List<Reference> in(Folded folded, String text) {
        if (!hasDigit(folded.text()) || signs.stream().noneMatch(folded.text()::contains)) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        Matcher matcher = reference.matcher(folded.text());
        while (matcher.find()) {
            int start = folded.origin(matcher.start());
            int end = folded.originEnd(matcher.end());
            String word = text.substring(folded.origin(matcher.start("word")), folded.originEnd(Math.max(matcher.start("word"), matcher.end("word"))));
            found.add(new Reference(start, end, matcher.group("word").isEmpty() ? "" : word, numbers(folded, matcher), place(text, start, end)));
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
        while (matcher.find()) {
            StringBuilder digits = new StringBuilder();
            matcher.group("digits").chars().forEach(c -> digits.append(Character.digit(c, 10)));
            numbers.add(new Reference.Number(folded.origin(matcher.start("digits")), folded.originEnd(matcher.end("digits")),
                    digits.toString(), matcher.group("range") != null, matcher.group("item") == null ? "" : matcher.group("item")));
        }
        return numbers;
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

    /**
     * The change of «above» to «below», or back, beside the words from {@code start} to {@code end} of the text; nothing where the
     * text has the right one, or none.
     *
     * @param isAbove where what is referred to stands
     */
    public Optional<Replacement> placed(String text, int start, int end, boolean isAbove) {
        List<String> wrong = isAbove ? below : above;
        String right = (isAbove ? above : below).get(0);
        Folded after = Folded.of(text.substring(end, Math.min(text.length(), end + LOOKED_AROUND)));
        int lead = after.text().startsWith(" ") ? 1 : 0;
        for (String word : wrong) {
            if (starts(after.text().substring(lead), word)) {
                return Optional.of(new Replacement(end + after.origin(lead), end + after.originEnd(lead + word.length()), right));
            }
            if (!spaced && text.startsWith(word, start - word.length())) {
                return Optional.of(new Replacement(start - word.length(), start, right));
            }
        }
        return Optional.empty();
    }

    /** Whether what stands between two numbers is a comma or the word that ends a list, which a list of other numbers has as well. */
    public boolean isOfList(String between) {
        String plain = Folded.fold(between.strip()).strip();
        List<String> pieces = List.of(comma.strip(), and.strip(), ",", "\u060C", "\u3001");
        return pieces.contains(plain) || pieces.stream().anyMatch(piece -> plain.equals(suffix + piece + prefix) || plain.equals(suffix + piece));
    }

    /** Whether what stands between two names begins another matter: a word that lists or places, or a comma. */
    public boolean isParting(String between) {
        String plain = Folded.fold(between).strip();
        return Stream.of(join, above, below, here).flatMap(List::stream).anyMatch(word -> Character.isLetter(word.charAt(0)) && spaced
                ? (" " + plain + " ").contains(" " + word + " ") || plain.contains(word + ",") : plain.contains(word));
    }

    /** Whether the words are no more than the ones that place what stands before them. */
    public boolean isPlacing(String text) {
        String plain = Folded.fold(text).strip();
        return Stream.of(above, below, here).anyMatch(words -> words.contains(plain));
    }

    /** Whether a word begins with one that lists and is written with it. */
    public boolean isJoined(String words) {
        String plain = Folded.fold(words).strip();
        return joined.stream().anyMatch(plain::startsWith);
    }

    /** Words that take the place of others, at UTF-16 offsets of the text. */
    public record Replacement(int start, int end, String words) {}

    /** Where what stands from {@code start} to {@code end} of the text is said to stand. */
    public Reference.Place place(String text, int start, int end) {
        String after = Folded.fold(text.substring(end, Math.min(text.length(), end + LOOKED_AROUND))).strip();
        String before = Folded.fold(text.substring(Math.max(0, start - LOOKED_AROUND), start)).strip();
        if (preamble.stream().anyMatch(before::endsWith)) {
            return Reference.Place.ELSEWHERE;
        }
        if (stands(above, before, after)) {
            return Reference.Place.ABOVE;
        }
        if (stands(below, before, after)) {
            return Reference.Place.BELOW;
        }
        if (stands(here, before, after)) {
            return Reference.Place.HERE;
        }
        String ahead = Folded.fold(text.substring(end, Math.min(text.length(), end + LOOKED_AHEAD))).strip();
        if (annexed.stream().anyMatch(phrase -> spaced ? isSoonIn(ahead, phrase) : before.endsWith(phrase))) {
            return Reference.Place.ANNEX;
        }
        if (spaced && (apart.matcher(ahead).lookingAt() || annex.stream().anyMatch(phrase -> isAllIn(ahead, phrase)))) {
            return Reference.Place.APART;
        }
        if (CITED.matcher(before).find()) {
            return Reference.Place.ELSEWHERE;
        }
        boolean named = spaced ? elsewhere.stream().anyMatch(word -> starts(after, word)) || whose.stream().anyMatch(word -> (" " + before).endsWith(" " + word))
                : elsewhere.stream().anyMatch(withoutComma(before)::endsWith);
        return named ? Reference.Place.ELSEWHERE : Reference.Place.UNSAID;
    }

    private static String withoutComma(String words) {
        return COMMAS.stream().filter(words::endsWith).findFirst().map(comma -> words.substring(0, words.length() - 1)).orElse(words);
    }

    /** With hardly more than «of the» before it, and no comma. */
    private static boolean isSoonIn(String text, String phrase) {
        int at = text.indexOf(phrase);
        return at >= 0 && at <= MOST_BEFORE && text.substring(0, at).chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'');
    }

    /** The phrase with nothing more said of what it names. */
    private static boolean isAllIn(String text, String phrase) {
        return text.startsWith(phrase) && (text.length() == phrase.length() || ",;:.)،؛".indexOf(text.charAt(phrase.length())) >= 0);
    }

    /** Where words are not parted by spaces, the place is said before the number. */
    private boolean stands(List<String> words, String before, String after) {
        return words.stream().anyMatch(word -> starts(after, word) || !spaced && before.endsWith(word));
    }

    private static boolean starts(String text, String word) {
        return text.startsWith(word) && (text.length() == word.length() || word.endsWith("'") || !Character.isLetterOrDigit(text.charAt(word.length())));
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

    /** The phrases that name an annex, folded. */
    public List<String> annexed() {
        return annexed;
    }

    /**
     * Words that name an annex by its number, «annex III to the present resolution», with that number as {@link Replacement#words}.
     *
     * @param annexWords of the language
     */
    public List<Replacement> numberedAnnexes(String text, AnnexWords annexWords) {
        List<Replacement> found = new ArrayList<>();
        Folded folded = Folded.of(text);
        for (Pattern phrase : annexWords.numbered(annexed)) {
            Matcher matcher = phrase.matcher(folded.text());
            while (matcher.find()) {
                int number = annexWords.number(matcher.group(1));
                if (number > 0) {
                    found.add(new Replacement(folded.origin(matcher.start()), folded.originEnd(matcher.end()), String.valueOf(number)));
                }
            }
        }
        return found;
    }

    /** Words that name an annex to the text they stand in, with the phrase of the list that they are. */
    public List<Replacement> annexes(String text) {
        List<Replacement> found = new ArrayList<>();
        Folded folded = Folded.of(text);
        for (String phrase : annexed) {
            for (int at = folded.text().indexOf(phrase); at >= 0; at = folded.text().indexOf(phrase, at + 1)) {
                found.add(new Replacement(folded.origin(at), folded.originEnd(at + phrase.length()), phrase));
            }
        }
        return found;
    }
}
