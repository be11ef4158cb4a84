package reso.rules.cited;

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

    /**
     * A name in folded words.
     *
     * @param lead how many characters before the start the words of the name may begin whose endings change
     */
    private record Place(Treaty treaty, int start, int end, int lead) {}

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

        /** Whether it belongs to the other: the same, of one registration, named in the other's name, or led into another such. */
        private boolean isWithin(Treaty other, String languageCode) {
            return treaty.number() == other.number() || isLedInBy(other, languageCode)
                    || Folded.fold(other.name(languageCode)).contains(Folded.fold(treaty.name(languageCode)));
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
        List<Place> places = places(text, family, languageCode);
        return ending(places, text).map(head -> {
            Place meant = places.stream().filter(place -> place.end() <= head.start() && head.start() - place.end() <= LONGEST_LINK).findFirst().orElse(head);
            return new Named(meant.treaty(), text.substring(0, meant.start()));
        });
    }

    /**
     * The treaty of any family whose name the words end with, where they are the name of none of those that are expected: the
     * longest name decides, that of a protocol before its convention's. Words that several names end with, «Optional Protocol»
     * where it comes last, tell none.
     */
    public static Optional<Named> other(String words, List<Treaty> all, List<Treaty> expected, String languageCode) {
        String text = Folded.fold(words);
        boolean comparable = expected.stream().allMatch(treaty -> treaty.names().apply(languageCode).isPresent());
        List<Treaty> candidates = comparable ? all.stream().filter(treaty -> treaty.names().apply(languageCode).isPresent()).toList() : all;
        List<Place> places = places(text, candidates, languageCode);
        return ending(places, text)
                .filter(head -> places.stream().allMatch(place -> place.start() != head.start() || place.treaty().number() == head.treaty().number()))
                .map(place -> new Named(place.treaty(), text.substring(0, Math.max(0, place.start() - place.lead()))))
                .filter(named -> expected.stream().noneMatch(treaty -> named.isWithin(treaty, languageCode)));
    }

    private static List<Place> places(String text, List<Treaty> family, String languageCode) {
        boolean named = family.stream().allMatch(treaty -> treaty.names().apply(languageCode).isPresent());
        List<String> languages = named && !languageCode.equals(Treaty.ENGLISH) ? List.of(Treaty.ENGLISH, languageCode) : List.of(Treaty.ENGLISH);
        return family.stream().flatMap(treaty -> languages.stream().flatMap(language -> place(text, treaty, language).stream())).sorted(Comparator.comparingInt(Place::start)).toList();
    }

    private static Optional<Place> ending(List<Place> places, String text) {
        return places.stream().filter(place -> text.length() - place.end() <= LONGEST_REST).findFirst();
    }

    private static Optional<Place> place(String text, Treaty treaty, String language) {
        return treaty.names().apply(language).flatMap(known -> {
            String name = Folded.fold(known.fixed());
            int at = text.lastIndexOf(name);
            return at < 0 ? Optional.empty() : Optional.of(new Place(treaty, at, at + name.length(), known.text().length() - known.fixed().length()));
        });
    }
}
