package reso.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases that are looked for in a text, whole words only, whatever their case, spaces and apostrophes. */
public final class Phrases {

    private static final int PAIRS = 1 << 12;

    /**
     * A phrase found.
     *
     * @param phrase as its list spells it
     * @param start UTF-16 offset in the text that was searched
     * @param end the offset after it
     */
    public record Found(String phrase, int start, int end) {}

    private record Entry(String folded, String phrase) {}

    private final Map<Character, List<Entry>> byFirst = new HashMap<>();
    private final BitSet firsts = new BitSet();
    /** Two characters that a phrase begins with, mixed; most places of a text are passed over by it. */
    private final BitSet pairs = new BitSet(PAIRS);
    private final boolean spaced;
    private final int[] keys;

    Phrases(Collection<String> phrases, boolean spaced) {
        this.spaced = spaced;
        phrases.forEach(this::add);
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> e.folded().length()).reversed()));
        keys = byFirst.values().stream().flatMap(List::stream).mapToInt(entry -> Beginnings.key(entry.folded(), spaced)).distinct().toArray();
    }

    private void add(String phrase) {
        String folded = Folded.fold(phrase);
        if (!folded.isEmpty()) {
            firsts.set(folded.charAt(0));
            if (folded.length() > 1) {
                pairs.set(pair(folded, 0));
            } else {
                pairs.set(0, PAIRS);
            }
            byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>()).add(new Entry(folded, phrase));
        }
    }

    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Whether texts whose words begin so may have one of the phrases. */
    public boolean mayBeIn(Beginnings texts) {
        for (int key : keys) {
            if (texts.hold(key)) {
                return true;
            }
        }
        return false;
    }

    /** The longest phrase at each place, in reading order; none overlaps another. */
    public List<Found> in(String text) {
        return in(Folded.of(text));
    }

    /** The same in a text that is folded already; offsets are those of the text before. */
    public List<Found> in(Folded folded) {
        List<Found> found = new ArrayList<>();
        String searched = folded.text();
        for (int at = 0; at < searched.length(); at++) {
            Entry entry = mayBegin(searched, at) && begins(searched, at) ? longest(searched, at) : null;
            if (entry != null) {
                int end = at + entry.folded().length();
                found.add(new Found(entry.phrase(), folded.origin(at), folded.originEnd(end)));
                at = end - 1;
            }
        }
        return found;
    }

    private boolean mayBegin(String text, int at) {
        return firsts.get(text.charAt(at)) && (at + 1 == text.length() || pairs.get(pair(text, at)));
    }

    private static int pair(String text, int at) {
        return text.charAt(at) * 31 + text.charAt(at + 1) & PAIRS - 1;
    }

    private Entry longest(String text, int at) {
        for (Entry entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(entry.folded(), at) && ends(text, at + entry.folded().length())) {
                return entry;
            }
        }
        return null;
    }

    private boolean begins(String text, int at) {
        return !spaced || at == 0 || !isInner(text.charAt(at)) || !isInner(text.charAt(at - 1));
    }

    private boolean ends(String text, int end) {
        return !spaced || end >= text.length() || !isInner(text.charAt(end - 1)) || !isInner(text.charAt(end));
    }

    /** A hyphen binds: «UN-Women» is not «UN». */
    static boolean isInner(char c) {
        return c >= 'a' && c <= 'z' || c == '-' || Character.isLetterOrDigit(c);
    }
}
