package reso.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import reso.citation.Symbol;

/** What is known of documents and treaties. */
public interface Catalogue {
    /** How far past its catalogue a program may still be in use. */
    int YEARS_OF_USE = 5;
    int YEAR_DIGITS = 4;

    /** The entry under exactly this symbol. */
    Optional<Entry> entry(Symbol symbol);

    /** All treaties that it has. */
    List<Treaty> treaties();

    /** Treaties with this volume and registration number; a covenant and its first protocol share both. */
    default List<Treaty> treaties(int volume, int number) {
        return treaties().stream().filter(treaty -> treaty.volume() == volume && treaty.covers(number)).toList();
    }

    /** Treaties in this volume under any number. */
    default List<Treaty> treatiesIn(int volume) {
        return treaties().stream().filter(treaty -> treaty.volume() == volume).toList();
    }

    /** Treaties with this registration number in any volume. */
    default List<Treaty> treatiesRegistered(int number) {
        return treaties().stream().filter(treaty -> treaty.covers(number)).toList();
    }

    /** Visits all entries in the order of their symbols. */
    void forEach(Consumer<Entry> visitor);

    /** The day to which it is complete, {@code 2026-11-24}. */
    String date();

    /** The last year in which what it does not have yet can be cited; without a date, no year is too late. */
    default int lastYear() {
        String date = date();
        return date.length() < YEAR_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(date.substring(0, YEAR_DIGITS)) + YEARS_OF_USE;
    }

    /** The catalogue that comes with the program, opened when it is first asked. */
    static Catalogue embedded() {
        return EmbeddedCatalogue.INSTANCE;
    }

    /** The entry of the document, or of the whole that it is a part of. */
    default Optional<Entry> find(Symbol symbol) {
        return entry(symbol).or(() -> entry(symbol.issued())).or(() -> symbol.part().isEmpty() ? Optional.empty() : entry(symbol.whole()));
    }

    /** This catalogue with another that is asked first. */
    default Catalogue under(Catalogue first) {
        return new LayeredCatalogue(first, this);
    }
}
