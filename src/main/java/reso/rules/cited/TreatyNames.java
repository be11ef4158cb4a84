package reso.rules.cited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.catalogue.Treaty;
import reso.language.Folded;

/** Which treaty the words before the mark of a note name. */
public final class TreatyNames {
    /** What may stand between a protocol's name and that of the convention it belongs to: «, supplementing the». */
    private static final int LONGEST_LINK = 30;
    private static final int LONGEST_REST = 3;

    private record Place(Treaty treaty, int start, int end) {}

    private TreatyNames() {}

    /**
     * The treaty of a family (those of one registration number) whose name the words end with. Of «the Protocol …, supplementing
     * the Convention» it is the Protocol, whichever of the two names the catalogue has in which length.
     */
    public static Optional<Treaty> last(String words, List<Treaty> family) {
        String text = Folded.fold(words);
        List<Place> places = family.stream().flatMap(treaty -> places(text, treaty)).sorted(Comparator.comparingInt(Place::start)).toList();
        List<Place> ending = new ArrayList<>(places.stream().filter(place -> text.length() - place.end() <= LONGEST_REST).toList());
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        Place head = ending.get(0);
        int start = head.start();
        return Optional.of(places.stream().filter(place -> place.end() <= start && start - place.end() <= LONGEST_LINK).findFirst().orElse(head).treaty());
    }

    private static Stream<Place> places(String text, Treaty treaty) {
        return Stream.of(treaty.english(), treaty.french()).filter(name -> !name.isEmpty()).map(Folded::fold)
                .filter(name -> text.lastIndexOf(name) >= 0)
                .map(name -> new Place(treaty, text.lastIndexOf(name), text.lastIndexOf(name) + name.length()));
    }
}
