package reso.catalogue.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import reso.citation.Symbol;

/**
 * MARCXML of the United Nations Digital Library: symbols in field 191, the title in 245, the day of adoption in 992, the day of
 * issue in 269. The library describes in English.
 */
final class Marc {
    /** How the library ends the titles of what organs adopt; the words are no part of the title. */
    private static final String KIND_BEHIND_TITLE = "(?i)\\s*:\\s*(resolution|decision|draft resolution)s?$";
    private final String name;
    private final Harvest harvest;
    private List<Symbol> symbols = new ArrayList<>();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<LocalDate> issued = Optional.empty();
    private String title = "";
    private int number = 1;

    Marc(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    /** Reads from the first element on, which is a record or a collection of them. */
    void read(Elements xml) throws XMLStreamException {
        do {
            if (xml.starts("datafield")) {
                field(xml, xml.attribute("tag").orElse(""));
            } else if (xml.ends("record")) {
                end();
            }
        } while (xml.step());
    }

    private void field(Elements xml, String tag) throws XMLStreamException {
        while (!xml.ends("datafield") && xml.step()) {
            if (xml.starts("subfield")) {
                String code = xml.attribute("code").orElse("");
                take(tag + code, xml.text());
            }
        }
    }

    private void take(String place, String words) {
        switch (place) {
            case "191a" -> Symbol.parse(words).ifPresent(symbols::add);
            case "245a" -> title = words;
            case "245b" -> title = title + " " + words;
            case "269a" -> issued = Holding.day(words);
            case "992a" -> adopted = Holding.day(words);
            default -> { }
        }
    }

    private void end() {
        String where = name + ", record " + number++;
        if (symbols.isEmpty()) {
            harvest.skip(where, "names no symbol that can be read");
        }
        symbols.forEach(symbol -> harvest.add(holding(symbol), where));
        symbols = new ArrayList<>();
        adopted = Optional.empty();
        issued = Optional.empty();
        title = "";
    }

    private Holding holding(Symbol symbol) {
        Optional<LocalDate> date = symbol.kind() == Symbol.Kind.DOCUMENT ? Stream.of(adopted, issued).flatMap(Optional::stream).findFirst() : adopted;
        String words = title.replaceFirst("\\s*[/:]\\s*$", "").replaceFirst(KIND_BEHIND_TITLE, "").replace(" : ", ": ");
        return new Holding(symbol, date, words.isBlank() ? Map.of() : Map.of("en", words));
    }
}
