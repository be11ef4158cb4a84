package reso.catalogue.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import reso.citation.Symbol;

/** The head of a resolution in Akoma Ntoso for the United Nations: symbol, title, language and day of adoption. The text is not read. */
final class AkomaNtoso {
    private final String name;
    private final Harvest harvest;
    private Optional<Symbol> symbol = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private String language = "en";
    private String title = "";

    AkomaNtoso(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    void read(Elements xml) throws XMLStreamException {
        while (!isText(xml) && xml.step()) {
            if (xml.starts("FRBRdate") && xml.has("name", "adoption")) {
                date = xml.attribute("date").flatMap(Holding::day);
            } else if (xml.starts("FRBRlanguage")) {
                language = xml.attribute("language").map(Fields::language).orElse(language);
            } else if (xml.starts("docNumber") && xml.has("refersTo", "#symbol")) {
                symbol = Symbol.parse(xml.text());
            } else if (xml.starts("docTitle") && xml.has("refersTo", "#resolutionTitle")) {
                title = xml.text();
            }
        }
        symbol.ifPresentOrElse(found -> harvest.add(new Holding(found, date, title.isEmpty() ? Map.of() : Map.of(language, title)), name),
                () -> harvest.skip(name, "names no symbol that can be read"));
    }

    private static boolean isText(Elements xml) {
        return xml.starts("preamble") || xml.starts("mainBody") || xml.starts("body");
    }
}
