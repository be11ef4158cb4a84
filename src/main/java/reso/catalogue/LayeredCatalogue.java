package reso.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reso.citation.Symbol;

/** Two catalogues as one; what the first knows, the second is not asked. */
record LayeredCatalogue(Catalogue first, Catalogue second) implements Catalogue {

    @Override
    public Optional<Entry> entry(Symbol symbol) {
        return first.entry(symbol).or(() -> second.entry(symbol));
    }

    @Override
    public List<Treaty> treaties(int volume, int number) {
        return Stream.concat(first.treaties(volume, number).stream(), second.treaties(volume, number).stream()).toList();
    }

    @Override
    public List<Treaty> treatiesRegistered(int number) {
        return Stream.concat(first.treatiesRegistered(number).stream(), second.treatiesRegistered(number).stream()).toList();
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        first.forEach(visitor);
        second.forEach(entry -> {
            if (first.entry(entry.symbol()).isEmpty()) {
                visitor.accept(entry);
            }
        });
    }

    @Override
    public String date() {
        return second.date();
    }
}
