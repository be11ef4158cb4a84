package reso.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reso.json.Json;

/** How one language says where the paragraphs that it names stand: above, in the annex, in another document. */
public final class PlaceWords {
    private static final int LOOKED_AROUND = 40;
    /** «of section II of the present resolution» is longer than a word that stands beside the number. */
    private static final int LOOKED_AHEAD = 90;
    /** The number of a document right before: «resolution 70/1, para. 4», «1325 (2000), paragraph 9». */
    private static final Pattern CITED = Pattern.compile("(?:\\p{N}[/.]\\p{N}[\\p{L}\\p{N}/.()-]*|\\(\\p{Nd}{4}\\)|\\([ivxlc]{1,6}\\))(?: \\p{L})?[,،，]$");
    private static final int MOST_BEFORE = 10;
    private static final List<String> COMMAS = List.of(",", "،", "，");

    private final boolean spaced;
    private final AnnexWords annexWords;
    private final List<String> annexed;
    private final List<Pattern> numberedAnnexes;
    private List<Pattern> namedAnnexes;
    private final List<String> above;
    private final List<String> below;
    private final List<String> preamble;
    private final List<String> here;
    private final List<String> part;
    private final List<String> elsewhere;
    private final List<String> whose;
    private final List<String> annex;
    private final List<String> join;
    private final Pattern apart;
    private final Optional<Pattern> labels;

    PlaceWords(Json data, boolean spaced, AnnexWords annexWords) {
        this.spaced = spaced;
        this.annexWords = annexWords;
        this.join = ReferenceWords.folded(data, "join");
        this.part = ReferenceWords.folded(data, "part");
        this.annexed = ReferenceWords.folded(data, "annexed");
        this.above = ReferenceWords.folded(data, "above");
        this.below = ReferenceWords.folded(data, "below");
        this.preamble = ReferenceWords.folded(data, "preamble");
        this.here = ReferenceWords.folded(data, "here");
        this.elsewhere = ReferenceWords.folded(data, "elsewhere");
        this.whose = ReferenceWords.folded(data, "whose");
        this.annex = ReferenceWords.folded(data, "annex");
        this.apart = Pattern.compile("(?:" + ReferenceWords.anyOf(elsewhere) + ") ?(?:[^ ,;:.]+ ){0,2}(?:[ivxlc]{1,5}|\\p{L}|\\p{N}{1,3}) (?:"
                + ReferenceWords.anyOf(Stream.of(above, below, here).flatMap(List::stream).toList()) + ")(?!\\p{L})");
        this.numberedAnnexes = annexed.stream().map(phrase -> numbered(phrase, spaced)).toList();
        List<String> under = ReferenceWords.folded(data.get("subparagraphs"), "before");
        this.labels = under.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("[,،]? ?(?:" + ReferenceWords.anyOf(under) + ") "
                + LabelWords.LABEL + "(?:.{0,5}?" + LabelWords.LABEL + "){0,8}[,،]? ?"));
    }

    /** «annex to the present resolution» with a number where one may stand. */
    private static Pattern numbered(String phrase, boolean spaced) {
        int space = phrase.indexOf(' ');
        return !spaced ? Pattern.compile(Pattern.quote(phrase) + "(?<number>[" + Numerals.HAN + "]{1,3})的?$")
                : Pattern.compile(Pattern.quote(space < 0 ? phrase : phrase.substring(0, space)) + " (?<number>[\\p{L}\\p{Nd}]{1,12})" + Pattern.quote(space < 0 ? "" : phrase.substring(space)));
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
        int lead = pastLabels(after.text());
        lead += after.text().startsWith(" ", lead) ? 1 : 0;
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

    /** Words that take the place of others, at UTF-16 offsets of the text. */
    public record Replacement(int start, int end, String words) {}

    /** Where what stands from {@code start} to {@code end} of the text is said to stand. */
    public Reference.Place place(String text, int start, int end) {
        String all = Folded.fold(text.substring(end, Math.min(text.length(), end + LOOKED_AHEAD)));
        String after = all.substring(pastLabels(all)).strip();
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
        Optional<Reference.Place> inPart = placeInPart(before, after);
        if (inPart.isPresent()) {
            return inPart.get();
        }
        String ahead = after;
        if (annexed.stream().anyMatch(phrase -> spaced ? isSoonIn(ahead, phrase) : before.endsWith(phrase)) || numberedAnnex(before, ahead) > 0) {
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

    /** «of the operative part», which is this text's unless more is said of it. */
    private Optional<Reference.Place> placeInPart(String before, String after) {
        Optional<String> named = part.stream().filter(word -> spaced ? starts(after, word) : before.endsWith(word)).findFirst();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String beyond = spaced ? after.substring(named.get().length()).strip() : before.substring(0, before.length() - named.get().length());
        boolean other = spaced ? here.stream().noneMatch(word -> starts(beyond, word)) && elsewhere.stream().anyMatch(word -> starts(beyond, word))
                : here.stream().noneMatch(beyond::endsWith) && elsewhere.stream().anyMatch(beyond::endsWith);
        return Optional.of(other || CITED.matcher(before).find() ? Reference.Place.ELSEWHERE : Reference.Place.HERE);
    }

    /** The end of labels that stand between the number and what is said of it: «paragraph 2, subparagraph (b), of resolution 70/1». */
    private int pastLabels(String after) {
        return labels.map(pattern -> pattern.matcher(after)).filter(Matcher::lookingAt).map(Matcher::end).orElse(0);
    }

    /** The number of the annex to the same text in which what stands there is said to stand, «of annex II to the present resolution»; 0 where none is. */
    int annex(String text, int start, int end) {
        String after = Folded.fold(text.substring(end, Math.min(text.length(), end + LOOKED_AHEAD)));
        return numberedAnnex(Folded.fold(text.substring(Math.max(0, start - LOOKED_AROUND), start)).strip(), after.substring(pastLabels(after)).strip());
    }

    private int numberedAnnex(String before, String ahead) {
        for (Pattern phrase : numberedAnnexes) {
            Matcher matcher = phrase.matcher(spaced ? ahead : before);
            if (matcher.find() && (!spaced || isNear(ahead, matcher.start()))) {
                int number = Math.max(0, annexWords.value(matcher.group("number")));
                if (number > 0) {
                    return number;
                }
            }
        }
        return 0;
    }

    private static String withoutComma(String words) {
        return COMMAS.stream().filter(words::endsWith).findFirst().map(comma -> words.substring(0, words.length() - 1)).orElse(words);
    }

    /** With hardly more than «of the» before it, and no comma. */
    private static boolean isSoonIn(String text, String phrase) {
        int at = text.indexOf(phrase);
        return at >= 0 && isNear(text, at);
    }

    private static boolean isNear(String text, int at) {
        return at <= MOST_BEFORE && text.substring(0, at).chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'');
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

    /** The phrases that name an annex, folded. */
    public List<String> annexed() {
        return annexed;
    }

    /** Words that name an annex by its number, «annex III to the present resolution», with that number as {@link Replacement#words}. */
    public List<Replacement> numberedAnnexes(String text) {
        List<Replacement> found = new ArrayList<>();
        Folded folded = Folded.of(text);
        for (Pattern phrase : namedAnnexes()) {
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

    /** The phrases for them, compiled for the first text that has numbered annexes. */
    private synchronized List<Pattern> namedAnnexes() {
        if (namedAnnexes == null) {
            namedAnnexes = annexWords.numbered(annexed);
        }
        return namedAnnexes;
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
