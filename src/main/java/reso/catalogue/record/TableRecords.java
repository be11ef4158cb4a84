package reso.catalogue.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reso.citation.Symbol;

/** A catalogue that an import has made elsewhere: tab-separated, {@code symbol, date, source, imported, en=title, fr=titre}. */
final class TableRecords {
    private static final int FIRST_TITLE = 4;
    private final String name;
    private final Harvest harvest;

    TableRecords(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    void read(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.fault().isEmpty()) {
                harvest.spoil(name + ":" + line.number(), line.fault());
            } else if (!line.text().startsWith("#") && !line.text().isBlank()) {
                add(line, name + ":" + line.number());
            }
        }
    }

    private void add(Lines.Line line, String where) {
        String[] cells = line.text().split("\t", -1);
        Optional<Symbol> symbol = Symbol.parse(cells[0]);
        if (symbol.isEmpty()) {
            harvest.skip(where, "names no symbol that can be read");
            return;
        }
        Map<String, String> titles = new HashMap<>();
        for (int i = FIRST_TITLE; i < cells.length; i++) {
            int equals = cells[i].indexOf('=');
            if (equals > 0) {
                titles.put(cells[i].substring(0, equals), cells[i].substring(equals + 1));
            }
        }
        harvest.add(new Holding(symbol.get(), cells.length > 1 ? Holding.day(cells[1]) : Optional.empty(), titles), where);
    }
}
