package reso.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The openings of one language with how they are used: how many published paragraphs begin with the words, and in how many of
 * them exactly these words are set in italics. The longest phrase is often too long (<i>Requests</i> the Secretary-General),
 * so {@link #habitual} asks the counts. A phrase that was never counted may be counted as its twin of another gender; one that
 * has no counts at all is known, and yields to a shorter one that has.
 *
 * <p>All lookups take folded text, see {@link Folded}.
 */
public final class Lexicon {
    private static final double CLEAR_HABIT = 0.6;
    private static final int LONGEST_REPETITION = 24;
    private static final int NUMBERS = 1 << 16;

    private final Map<String, OpeningUse> entries = new HashMap<>();
    private final Map<Part, Integer> counted = new EnumMap<>(Part.class);
    private final Set<String> firstWords = new HashSet<>();
    /** What phrases and words of repetition end in. */
    private final Set<String> lastWords = new HashSet<>();
    /** What the characters of each phrase mix to, so that few beginnings of a text are looked up. */
    private final BitSet numbers = new BitSet(NUMBERS);
    private final List<String> particles;
    private final boolean wordSpaces;
    private int longest;

    /**
     * A known opening at the start of a text.
     *
     * @param length how many folded characters it takes
     * @param entry the phrase as the word list has it, without the words of repetition found in between
     */
    public record Match(int length, String entry, boolean preambular, boolean operative) {

        public boolean fits(Part part) {
            return part == Part.PREAMBULAR ? preambular : operative;
        }
    }

    Lexicon(List<String> lines, List<String> particles, boolean wordSpaces) {
        this.particles = particles.stream().map(Folded::fold).toList();
        this.wordSpaces = wordSpaces;
        Map<String, String> twins = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            if (cells.length >= 5) {
                add(Folded.fold(cells[0]), OpeningUse.of(cells));
            }
            if (cells.length > 5) {
                twins.put(Folded.fold(cells[0]), Folded.fold(cells[5]));
            }
        }
        twins.forEach((phrase, twin) -> entries.put(phrase, entries.get(twin)));
        entries.keySet().forEach(phrase -> numbers.set(mixed(phrase.hashCode())));
        Stream.concat(entries.keySet().stream(), this.particles.stream()).forEach(words -> lastWords.add(lastWord(words, words.length())));
        this.particles.forEach(particle -> firstWords.add(firstWord(particle)));
    }

    /** Most texts begin with a word that no opening begins with, and need no look at the phrases. */
    private boolean mayOpen(String folded) {
        return firstWords.contains(firstWord(folded));
    }

    private String firstWord(String folded) {
        int end = Math.min(1, folded.length());
        while (wordSpaces && end < folded.length() && !isBoundary(folded, end)) {
            end++;
        }
        return folded.substring(0, end);
    }

    private void add(String phrase, OpeningUse entry) {
        entries.put(phrase, entry);
        firstWords.add(firstWord(phrase));
        counted.merge(Part.PREAMBULAR, Math.max(0, entry.preambularSet()), Integer::sum);
        counted.merge(Part.OPERATIVE, Math.max(0, entry.operativeSet()), Integer::sum);
        longest = Math.max(longest, phrase.length());
    }

    /** Every single word of the openings, folded. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        entries.keySet().forEach(phrase -> words.addAll(List.of(phrase.split(" "))));
        return words;
    }

    /** How many phrases the list has. */
    public int size() {
        return entries.size();
    }

    /** The longest known opening that {@code folded} begins with. */
    public Optional<Match> longest(String folded) {
        if (!mayOpen(folded)) {
            return Optional.empty();
        }
        BitSet ends = ends(folded);
        for (int end = ends.length() - 1; end > 0; end = ends.previousSetBit(end - 1)) {
            Optional<Match> match = matchOf(folded.substring(0, end));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Where the phrases may end that {@code folded} may begin with: at the end of a word, and of as many characters as mix to the number of a phrase, unless a word of repetition may stand between. */
    private BitSet ends(String folded) {
        int most = Math.min(folded.length(), longest + LONGEST_REPETITION);
        boolean repeats = hasParticle(folded.substring(0, most));
        BitSet ends = new BitSet(most + 1);
        int number = 0;
        for (int end = 1; end <= most; end++) {
            number = number * 31 + folded.charAt(end - 1);
            if ((repeats || numbers.get(mixed(number))) && isBoundary(folded, end) && folded.charAt(end - 1) != ' ' && (!repeats || lastWords.contains(lastWord(folded, end)))) {
                ends.set(end);
            }
        }
        return ends;
    }

    /** The letters and digits right before a place; where words are not parted by spaces, nothing. */
    private String lastWord(String folded, int end) {
        int start = end;
        while (wordSpaces && start > 0 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
            start--;
        }
        return folded.substring(start, end);
    }

    private static int mixed(int hash) {
        return (hash ^ hash >>> 15) & NUMBERS - 1;
    }

    /**
     * The words that a publisher would set in italics: of the known openings that {@code folded} begins with, the longest that
     * is set so in at least the {@code least} share of the paragraphs that begin with it; else the shortest that was ever counted.
     * Words of repetition that follow belong to it.
     *
     * @param part the part the paragraph stands in, or null where that is not known
     */
    public Optional<Match> habitual(String folded, Part part, double least) {
        if (!mayOpen(folded)) {
            return Optional.empty();
        }
        Match shortest = null;
        Match uncounted = null;
        BitSet ends = ends(folded);
        for (int end = ends.length() - 1; end > 0; end = ends.previousSetBit(end - 1)) {
            Match match = matchOf(folded.substring(0, end)).orElse(null);
            if (match == null) {
                continue;
            }
            double habit = entries.get(match.entry()).habit(part);
            if (habit >= least) {
                return Optional.of(withRepetition(match, folded));
            }
            shortest = Double.isNaN(habit) ? shortest : match;
            uncounted = uncounted == null ? match : uncounted;
        }
        return Optional.ofNullable(shortest == null ? uncounted : shortest);
    }

    /** The share of counted paragraphs of {@code part} that begin with the first counted opening that {@code folded} begins with; 0 for none. */
    public double share(String folded, Part part) {
        for (int end = 1; end <= Math.min(folded.length(), longest); end++) {
            OpeningUse entry = isBoundary(folded, end) ? entries.get(folded.substring(0, end)) : null;
            if (entry != null && entry.begins(part) > 0) {
                return (double) entry.begins(part) / counted.get(part);
            }
        }
        return 0;
    }

    /** True where the word list has exactly this phrase. */
    public boolean knows(String folded) {
        return entries.containsKey(folded) || !stripParticles(folded).equals(folded) && entries.containsKey(stripParticles(folded));
    }

    /** True where publishers use exactly this phrase in {@code part}, words of repetition and all. */
    public boolean lists(String folded, Part part) {
        OpeningUse entry = entries.get(folded);
        return entry != null && entry.opens(part);
    }

    /** In how many published paragraphs of {@code part} exactly this phrase, words of repetition and all, was seen at the start. */
    public int begins(String folded, Part part) {
        OpeningUse entry = entries.get(folded);
        return entry == null ? 0 : Math.max(0, entry.begins(part));
    }

    /** True where publishers set these very words in italics clearly more often than they leave them plain. */
    public boolean isUsuallySet(String folded, Part part) {
        return matchOf(folded).map(match -> entries.get(match.entry())).filter(entry -> entry.habit(part) >= CLEAR_HABIT).isPresent();
    }

    private Match withRepetition(Match match, String folded) {
        for (String particle : particles) {
            int end = match.length() + 1 + particle.length();
            if (wordSpaces && folded.startsWith(" " + particle, match.length()) && isBoundary(folded, end)
                    && !folded.substring(0, match.length()).contains(particle)) {
                return new Match(end, match.entry(), match.preambular(), match.operative());
            }
        }
        return match;
    }

    private Optional<Match> matchOf(String prefix) {
        OpeningUse entry = entries.get(prefix);
        String phrase = prefix;
        if (entry == null) {
            phrase = stripParticles(prefix);
            entry = phrase.length() < prefix.length() && !endsWithParticle(prefix) ? entries.get(phrase) : null;
        }
        return entry == null ? Optional.empty()
                : Optional.of(new Match(prefix.length(), phrase, entry.opens(Part.PREAMBULAR), entry.opens(Part.OPERATIVE)));
    }

    private boolean hasParticle(String phrase) {
        for (String particle : particles) {
            if (phrase.contains(particle)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithParticle(String prefix) {
        return particles.stream().anyMatch(prefix::endsWith) && wordSpaces && prefix.indexOf(' ') < 0;
    }

    private String stripParticles(String phrase) {
        if (!hasParticle(phrase)) {
            return phrase;
        }
        String stripped = wordSpaces ? " " + phrase + " " : phrase;
        for (String particle : particles) {
            if (wordSpaces) {
                stripped = stripped.replace(" " + particle + " ", " ");
            } else if (stripped.startsWith(particle) && stripped.length() > particle.length()) {
                stripped = stripped.substring(particle.length());
            }
        }
        return stripped.strip();
    }

    private boolean isBoundary(String folded, int at) {
        return !wordSpaces || at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
    }
}
