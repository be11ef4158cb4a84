package reso.format;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.model.Run;
import reso.text.Edit;
import reso.text.Edits;

/**
 * How often each letter and digit stands in a draft, all of it: words, marks, comments, what could not be placed. Signs that
 * are one character to a reader count as what they show, so that {@code &eacute;} is é and {@code ¹} is 1; the tags that raise
 * a note mark are no words.
 */
record Letters(Map<Integer, Integer> counts) {
    private static final String RAISING = "(?i)</?sup>";

    static Letters of(Resolution read) {
        List<Edit> shown = new ArrayList<>();
        proses(read).flatMap(prose -> prose.runs().stream()).filter(run -> !run.isLinear()).map(Letters::shown).forEach(shown::add);
        read.annexes().forEach(annex -> shown.add(new Edit(annex.span(), annex.heading())));
        shown.sort(Comparator.comparing(Edit::span));
        String text = Normalizer.normalize(Edits.apply(read.source(), shown).text().content().replaceAll(RAISING, " "), Normalizer.Form.NFKC);
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return new Letters(counts);
    }

    private static Stream<Prose> proses(Resolution read) {
        return Stream.of(read.masthead().lines().stream().map(Masthead.Line::prose), read.everything().stream().map(Paragraph::prose),
                read.notes().stream().map(Note::prose)).flatMap(all -> all);
    }

    private static Edit shown(Run run) {
        return new Edit(run.span(), run.text());
    }

    /** The letters that the two do not have equally often, for people. */
    String difference(Letters other) {
        return Stream.concat(counts.keySet().stream(), other.counts.keySet().stream()).distinct()
                .filter(letter -> !counts.getOrDefault(letter, 0).equals(other.counts.getOrDefault(letter, 0)))
                .map(Character::toString).limit(8).collect(Collectors.joining(" "));
    }
}
