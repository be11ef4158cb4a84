package reso.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The openings of one language with how they are used: how many published paragraphs begin with the words, and in how many of
 * them exactly these words are set in italics. The longest phrase is often too long (<i>Requests</i> the Secretary-General),
 * so {@link #habitual} asks the counts.
 *
 * <p>All lookups take folded text, see {@link Folded}.
 */
public final class Lexicon {
    private static final double HABIT = 0.5;
    private static final double CLEAR_HABIT = 0.6;

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> particles;
    private final boolean wordSpaces;
    private int longest;

    /** How often an opening stands in one part: {@code set} in italics of {@code begins} paragraphs; {@code begins} is -1 for never. */
    private record Entry(int preambularSet, int preambular, int operativeSet, int operative) {

        boolean isPreambular() {
            return preambular >= 0;
        }

        boolean isOperative() {
            return operative >= 0;
        }

        double habit(Part part) {
            int set = part == Part.PREAMBULAR || part == null && operative < 0 ? preambularSet : operativeSet;
            int begins = part == Part.PREAMBULAR || part == null && operative < 0 ? preambular : operative;
            if (part == null && preambular >= 0 && operative >= 0) {
                set = preambularSet + operativeSet;
                begins = preambular + operative;
            }
            return begins < 0 ? -1 : begins == 0 ? HABIT : (double) set / begins;
        }
    }

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
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            if (cells.length == 5) {
                add(Folded.fold(cells[0]), new Entry(count(cells[1]), count(cells[2]), count(cells[3]), count(cells[4])));
            }
        }
    }

    private static int count(String cell) {
        return cell.equals("-") ? -1 : Integer.parseInt(cell);
    }

    private void add(String phrase, Entry entry) {
        entries.put(phrase, entry);
        longest = Math.max(longest, phrase.length());
    }

    /** How many phrases the list has. */
    public int size() {
        return entries.size();
    }

    /** The longest known opening that {@code folded} begins with. */
    public Optional<Match> longest(String folded) {
        for (int end = boundaryBefore(folded, Math.min(folded.length(), longest + 24) + 1); end > 0; end = boundaryBefore(folded, end)) {
            Optional<Match> match = matchOf(folded.substring(0, end));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * The words that a publisher would set in italics: of the known openings that {@code folded} begins with, the longest that
     * is set so in at least half of the paragraphs that begin with it. Words of repetition that follow belong to it.
     *
     * @param part the part the paragraph stands in, or null where that is not known
     */
    public Optional<Match> habitual(String folded, Part part) {
        Match first = null;
        for (int end = boundaryBefore(folded, Math.min(folded.length(), longest + 24) + 1); end > 0; end = boundaryBefore(folded, end)) {
            Optional<Match> match = matchOf(folded.substring(0, end));
            if (match.isPresent()) {
                double habit = entries.get(match.get().entry()).habit(part);
                if (habit >= HABIT) {
                    return Optional.of(withRepetition(match.get(), folded));
                }
                first = match.get();
            }
        }
        return Optional.ofNullable(first);
    }

    /** True where the word list has exactly this phrase. */
    public boolean knows(String folded) {
        return entries.containsKey(folded) || !stripParticles(folded).equals(folded) && entries.containsKey(stripParticles(folded));
    }

    /** True where publishers use exactly this phrase in {@code part}, words of repetition and all. */
    public boolean lists(String folded, Part part) {
        Entry entry = entries.get(folded);
        return entry != null && (part == Part.PREAMBULAR ? entry.isPreambular() : entry.isOperative());
    }

    /** In how many published paragraphs of {@code part} exactly this phrase, words of repetition and all, was seen at the start. */
    public int begins(String folded, Part part) {
        Entry entry = entries.get(folded);
        return entry == null ? 0 : Math.max(0, part == Part.PREAMBULAR ? entry.preambular() : entry.operative());
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
        Entry entry = entries.get(prefix);
        String phrase = prefix;
        if (entry == null) {
            phrase = stripParticles(prefix);
            entry = phrase.length() < prefix.length() && !endsWithParticle(prefix) ? entries.get(phrase) : null;
        }
        return entry == null ? Optional.empty()
                : Optional.of(new Match(prefix.length(), phrase, entry.isPreambular(), entry.isOperative()));
    }

    private boolean endsWithParticle(String prefix) {
        return particles.stream().anyMatch(prefix::endsWith) && wordSpaces && prefix.indexOf(' ') < 0;
    }

    private String stripParticles(String phrase) {
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

    /** The last word end strictly before {@code end}; 0 where there is none. */
    private int boundaryBefore(String folded, int end) {
        for (int i = end - 1; i > 0; i--) {
            if (i <= folded.length() && isBoundary(folded, i) && folded.charAt(i - 1) != ' ') {
                return i;
            }
        }
        return 0;
    }

    private boolean isBoundary(String folded, int at) {
        return !wordSpaces || at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
    }
}
