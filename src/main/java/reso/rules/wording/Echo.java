package reso.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Language;
import reso.model.Paragraph;

/**
 * Words that stand in two paragraphs. Runs of words are looked up, not paragraphs compared with each other, so that the work
 * grows with the text alone.
 *
 * @param first the earlier paragraph
 * @param second the later one
 * @param start the UTF-16 offset in the later one where the words begin
 * @param end the offset after them
 * @param words how many there are
 */
public record Echo(Paragraph first, Paragraph second, int start, int end, int words) {

    /** A run of words in paragraph {@code to} that stands in paragraph {@code from} too. */
    private record Run(int from, int to, int word, int length) {}

    /** For each paragraph the longest run of at least {@code least} words that an earlier one of the list has too. */
    public static List<Echo> of(List<Paragraph> paragraphs, Language language, int least) {
        List<WordRuns> texts = paragraphs.stream().map(paragraph -> WordRuns.of(paragraph, language)).toList();
        RunTable seen = new RunTable();
        List<Echo> echoes = new ArrayList<>();
        for (int p = 0; p < texts.size(); p++) {
            longest(texts, p, seen, least).map(run -> echo(paragraphs, texts, run)).ifPresent(echoes::add);
            for (int w = 0; w + least <= texts.get(p).size(); w++) {
                long key = texts.get(p).key(w, least);
                if (seen.get(key) == RunTable.NOWHERE) {
                    seen.put(key, (long) p << Integer.SIZE | w);
                }
            }
        }
        return echoes;
    }

    private static Optional<Run> longest(List<WordRuns> texts, int p, RunTable seen, int least) {
        WordRuns words = texts.get(p);
        Run best = null;
        for (int w = 0; w + least <= words.size(); w++) {
            long place = seen.get(words.key(w, least));
            if (place != RunTable.NOWHERE) {
                int paragraph = (int) (place >> Integer.SIZE);
                int length = texts.get(paragraph).sameFrom((int) place, words, w);
                best = best == null || length > best.length() ? new Run(paragraph, p, w, length) : best;
                w += Math.max(0, length - least);
            }
        }
        return Optional.ofNullable(best).filter(run -> run.length() >= least);
    }

    private static Echo echo(List<Paragraph> paragraphs, List<WordRuns> texts, Run run) {
        WordRuns words = texts.get(run.to());
        return new Echo(paragraphs.get(run.from()), paragraphs.get(run.to()), words.start(run.word()), words.end(run.word() + run.length() - 1), run.length());
    }
}
