package reso.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.citation.Citation.Beside;
import reso.citation.Citation.Naming;
import reso.citation.Citation.Series;

/**
 * Gives «ibid.» and «see footnote 3» what they point to: the source of the note before, or of the note that is named. A pointer
 * whose note cites no source, or more than one, stays unreadable.
 */
final class Antecedents {
    private final Map<String, List<Citation>> byNote = new LinkedHashMap<>();
    private String before = "";

    /** Takes what one note cites; notes come in the order in which they are called. */
    List<Citation> take(String marker, List<Citation> read) {
        List<Citation> settled = new ArrayList<>();
        for (Citation citation : read) {
            boolean same = isPointer(citation) && pointedAt(citation).isEmpty();
            settled.add(same ? found(citation, settled.isEmpty() ? byNote.getOrDefault(before, List.of()) : settled) : citation);
        }
        byNote.put(marker, settled);
        before = marker;
        return settled;
    }

    /** What can be told only when all notes are read: a note may point to a later one. */
    List<Citation> settle(List<Citation> found) {
        return found.stream().map(c -> isPointer(c) ? found(c, byNote.getOrDefault(pointedAt(c), List.of())) : c).toList();
    }

    /** The series of the treaty that the last note taken cites; of the United Nations where it cites none. */
    Series series() {
        return byNote.getOrDefault(before, List.of()).stream().filter(Citation.Treaty.class::isInstance).map(source -> ((Citation.Treaty) source).series())
                .reduce((first, last) -> last).orElse(Series.UNITED_NATIONS);
    }

    private static boolean isPointer(Citation citation) {
        return citation instanceof Citation.Unreadable unreadable && unreadable.beside().naming() == Naming.BACK;
    }

    /** The number that the words end with; empty for «ibid.». */
    private static String pointedAt(Citation pointer) {
        String words = pointer.text();
        int start = words.length();
        while (start > 0 && Character.isDigit(words.charAt(start - 1))) {
            start--;
        }
        StringBuilder digits = new StringBuilder();
        words.substring(start).chars().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static Citation found(Citation pointer, List<Citation> sources) {
        Map<String, Citation> distinct = new LinkedHashMap<>();
        sources.forEach(source -> target(source).ifPresent(key -> distinct.putIfAbsent(key, source)));
        return distinct.size() == 1 ? pointing(pointer, distinct.values().iterator().next()) : pointer;
    }

    private static Optional<String> target(Citation source) {
        return source.fold(document -> Optional.of(document.candidates().toString()),
                treaty -> Optional.of(treaty.series() + " " + treaty.volume() + " " + treaty.registration()), unreadable -> Optional.empty());
    }

    private static Citation pointing(Citation pointer, Citation source) {
        Beside beside = new Beside(Naming.BACK);
        return source.fold(document -> new Citation.Document(pointer.place(), document.candidates(), beside),
                treaty -> new Citation.Treaty(pointer.place(), treaty.series(), treaty.volume(), treaty.registration(), treaty.name()), u -> pointer);
    }
}
