package reso.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reso.language.Language;
import reso.model.Paragraph;

/** Two paragraphs that say the same in the same words, or nearly. */
public record Twins(Paragraph first, Paragraph second) {
    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 6;
    private static final double NEARLY_ALL = 0.9;

    /** For each paragraph the earlier one of the list that it repeats, if there is one. */
    public static List<Twins> of(List<Paragraph> paragraphs, Language language) {
        RunTable last = new RunTable();
        List<Integer> sizes = new ArrayList<>();
        List<Twins> twins = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            long[] runs = runs(WordRuns.of(paragraphs.get(p), language));
            sizes.add(runs.length);
            int twin = twin(runs, last, sizes);
            if (twin >= 0) {
                twins.add(new Twins(paragraphs.get(twin), paragraphs.get(p)));
            }
            for (long run : runs) {
                last.put(run, p);
            }
        }
        return twins;
    }

    private static long[] runs(WordRuns words) {
        long[] runs = new long[words.size() < FEWEST_WORDS ? 0 : words.size() - RUN + 1];
        for (int w = 0; w < runs.length; w++) {
            runs[w] = words.key(w, RUN);
        }
        return runs;
    }

    /** The paragraph that had most of the runs last, if it had nearly all of them and few others; else -1. */
    private static int twin(long[] runs, RunTable last, List<Integer> sizes) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long run : runs) {
            long paragraph = last.get(run);
            if (paragraph != RunTable.NOWHERE) {
                shared.merge((int) paragraph, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= NEARLY_ALL * Math.max(runs.length, sizes.get(entry.getKey())))
                .mapToInt(Map.Entry::getKey).findFirst().orElse(-1);
    }
}
