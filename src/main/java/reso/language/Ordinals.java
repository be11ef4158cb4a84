package reso.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordinal numbers in the words of one language, as sessions are counted: «seventy-seventh», «第七十七», «56º». */
public final class Ordinals {
    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{Nd}/.])\\p{Nd}{1,3}(?![\\p{Nd}/.])");

    private final Map<String, Integer> values = new LinkedHashMap<>();

    /**
     * An ordinal in a text.
     *
     * @param start its offset in the folded text
     * @param end the offset after it
     */
    public record Ordinal(int value, int start, int end) {}

    /** @param lines a value, then the forms it has, parted by tabs */
    Ordinals(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            for (int i = 1; i < cells.length; i++) {
                values.putIfAbsent(Folded.fold(cells[i]), Integer.parseInt(cells[0]));
            }
        }
    }

    /** The first ordinal of a folded text; in words the longest that stands there, or in figures. */
    public Optional<Ordinal> find(String folded) {
        Ordinal best = null;
        for (Map.Entry<String, Integer> entry : values.entrySet()) {
            int at = wordAt(folded, entry.getKey());
            int end = at + entry.getKey().length();
            if (at >= 0 && (best == null || at < best.start() || at == best.start() && end > best.end())) {
                best = new Ordinal(entry.getValue(), at, end);
            }
        }
        return Optional.ofNullable(best).or(() -> figures(folded));
    }

    private static int wordAt(String folded, String word) {
        int at = folded.indexOf(word);
        while (at >= 0 && !(isEdge(folded, at - 1, word.charAt(0)) && isEdge(folded, at + word.length(), word.charAt(word.length() - 1)))) {
            at = folded.indexOf(word, at + 1);
        }
        return at;
    }

    private static boolean isEdge(String text, int at, char beside) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at)) || Character.isIdeographic(beside);
    }

    private static Optional<Ordinal> figures(String folded) {
        Matcher figures = FIGURES.matcher(folded);
        return figures.find() ? Optional.of(new Ordinal(Integer.parseInt(figures.group()), figures.start(), figures.end())) : Optional.empty();
    }
}
