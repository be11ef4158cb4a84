package reso.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private record Place(int paragraph, int word) {}

    /** For each paragraph the longest run of at least {@code least} words that an earlier one of the list has too. */
    public static List<Echo> of(List<Paragraph> paragraphs, Language language, int least) {
        List<Words> texts = paragraphs.stream().map(paragraph -> Words.of(paragraph.prose().folded(), language)).toList();
        Map<String, Place> seen = new HashMap<>();
        List<Echo> echoes = new ArrayList<>();
        for (int p = 0; p < texts.size(); p++) {
            longest(texts, p, seen, least).map(run -> echo(paragraphs, texts, run)).ifPresent(echoes::add);
            for (int w = 0; w + least <= texts.get(p).size(); w++) {
                seen.putIfAbsent(texts.get(p).key(w, least), new Place(p, w));
            }
        }
        return echoes;
    }

    /** A run of words in paragraph {@code to} that stands in paragraph {@code from} too. */
    private record Run(int from, int to, int word, int length) {}

    private static Optional<Run> longest(List<Words> texts, int p, Map<String, Place> seen, int least) {
        Words words = texts.get(p);
        Run best = null;
        for (int w = 0; w + least <= words.size(); w++) {
            Place place = seen.get(words.key(w, least));
            if (place != null) {
                int length = length(texts.get(place.paragraph()), place.word(), words, w);
                best = best == null || length > best.length() ? new Run(place.paragraph(), p, w, length) : best;
                w += length - least;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int length(Words first, int at, Words second, int from) {
        int length = 0;
        while (at + length < first.size() && from + length < second.size() && first.words().get(at + length).equals(second.words().get(from + length))) {
            length++;
        }
        return length;
    }

    private static Echo echo(List<Paragraph> paragraphs, List<Words> texts, Run run) {
        Words words = texts.get(run.to());
        return new Echo(paragraphs.get(run.from()), paragraphs.get(run.to()), words.starts().get(run.word()), words.ends().get(run.word() + run.length() - 1), run.length());
    }
}
