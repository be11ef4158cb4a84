package reso.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reso.citation.Symbol;

/** Two catalogues as one; what the first does not say of a document, the second may. */
record LayeredCatalogue(Catalogue first, Catalogue second) implements Catalogue {

    @Override
    public Optional<Entry> entry(Symbol symbol) {
        Optional<Entry> own = first.entry(symbol);
        return own.isEmpty() ? second.entry(symbol) : own.map(entry -> second.entry(symbol).map(entry::over).orElse(entry));
    }

    @Override
    public List<Treaty> treaties() {
        return Stream.concat(first.treaties().stream(), second.treaties().stream()).toList();
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        first.forEach(entry -> visitor.accept(second.entry(entry.symbol()).map(entry::over).orElse(entry)));
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
