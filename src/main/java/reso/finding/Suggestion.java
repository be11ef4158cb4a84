package reso.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant who typed a word that is not known: a rule, a command, an option, a key. */
public final class Suggestion {

    private Suggestion() {}

    /** The known word that is nearest to {@code typed}, if it is near enough to be meant: about one slip in three letters. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String best = null;
        int least = Math.max(1, typed.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same as the end of a sentence: {@code ; did you mean `fix`?}, or nothing where no word is near. */
    public static String question(String typed, Collection<String> known) {
        return nearest(typed, known).map(word -> "; did you mean `" + word + "`?").orElse("");
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 10) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
