package reso.rules.cited;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reso.catalogue.Treaty;
import reso.language.Folded;

/** Which treaty the words before the mark of a note name. */
public final class TreatyNames {
    /** What may stand between a protocol's name and that of the convention it belongs to: «, supplementing the». */
    private static final int LONGEST_LINK = 30;
    private static final int LONGEST_REST = 3;
    private static final int LONGEST_ENDING = 3;

    /** A name in folded words. */
    private record Place(Treaty treaty, int start, int end) {}

    /**
     * A treaty named.
     *
     * @param before the words before the name, folded
     */
    public record Named(Treaty treaty, String before) {

        /**
         * Whether the words before begin another's name: «the Optional Protocols to the Convention on the Rights of the Child» end
         * with the Convention's name and mean its protocols.
         */
        public boolean isLedInBy(Treaty other, String languageCode) {
            String name = Folded.fold(other.name(languageCode));
            int firstWord = name.indexOf(' ');
            String head = name.substring(0, Math.max(0, firstWord < 0 ? name.length() / 2 : firstWord - LONGEST_ENDING));
            return !head.isEmpty() && before.contains(head);
        }
    }

    private TreatyNames() {}

    /**
     * The treaty of a family (those of one registration number, or of one volume) whose name the words end with, in English or
     * in the language given, if all of the family have a name in it: else a protocol would be taken for its convention. Of «the
     * Protocol …, supplementing the Convention» it is the Protocol, whichever of the two names the catalogue has in which length.
     */
    public static Optional<Named> last(String words, List<Treaty> family, String languageCode) {
        String text = Folded.fold(words);
        boolean named = family.stream().allMatch(treaty -> treaty.names().apply(languageCode).isPresent());
        List<String> languages = named && !languageCode.equals(Treaty.ENGLISH) ? List.of(Treaty.ENGLISH, languageCode) : List.of(Treaty.ENGLISH);
        List<Place> places = family.stream().flatMap(treaty -> languages.stream().flatMap(language -> place(text, treaty, language).stream())).sorted(Comparator.comparingInt(Place::start)).toList();
        List<Place> ending = new ArrayList<>(places.stream().filter(place -> text.length() - place.end() <= LONGEST_REST).toList());
        if (ending.isEmpty()) {
            return Optional.empty();
        }
        Place head = ending.get(0);
        int start = head.start();
        Place meant = places.stream().filter(place -> place.end() <= start && start - place.end() <= LONGEST_LINK).findFirst().orElse(head);
        return Optional.of(new Named(meant.treaty(), text.substring(0, meant.start())));
    }

    private static Optional<Place> place(String text, Treaty treaty, String language) {
        return treaty.names().apply(language).map(name -> Folded.fold(name.fixed())).filter(name -> text.lastIndexOf(name) >= 0)
                .map(name -> new Place(treaty, text.lastIndexOf(name), text.lastIndexOf(name) + name.length()));
    }
}
