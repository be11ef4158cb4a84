package reso.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import reso.catalogue.record.Harvest;
import reso.catalogue.record.Holding;
import reso.citation.Symbol;

/**
 * A catalogue that a user has made by importing records: one tab-separated line a document, sorted by symbol —
 * {@code symbol, date, source, day of import, en=title, fr=titre} — under a head that says which version of this form it has.
 */
public final class UserCatalogue implements Catalogue {
    private static final String MARK = "# reso catalogue\t";
    private static final String VERSION = "1";
    private static final String HEAD = MARK + VERSION + "\n" + SortedLines.DATE_LINE + "%s\n# symbol\tdate\tsource\timported\ttitles by language\n";
    private static final int FIRST_TITLE = 4;
    private final SortedLines lines;

    private UserCatalogue(SortedLines lines) {
        this.lines = lines;
    }

    /** One that knows nothing yet. */
    public static UserCatalogue empty() {
        return new UserCatalogue(SortedLines.of(new byte[0]));
    }

    /** @throws CatalogueException if these are not the bytes of a catalogue, or of one that a newer reso has made, or not all of them */
    public static UserCatalogue of(byte[] bytes) throws CatalogueException {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        if (!head.startsWith(MARK)) {
            throw new CatalogueException("is no catalogue of reso");
        }
        String version = head.substring(MARK.length()).split("\\s", 2)[0];
        if (!version.equals(VERSION)) {
            throw new CatalogueException("has the form " + version + " of a newer reso; this one knows " + VERSION);
        }
        if (bytes[bytes.length - 1] != '\n') {
            throw new CatalogueException("is cut off");
        }
        return new UserCatalogue(SortedLines.of(bytes));
    }

    /** A catalogue of what was gathered, for one run only. */
    public static UserCatalogue of(Harvest harvest, String source) {
        return new UserCatalogue(SortedLines.of(empty().with(harvest, source, "")));
    }

    /**
     * The bytes of this catalogue with what an import has gathered; where both speak of a document, what is new wins and what
     * it does not say stays.
     *
     * @param source where the records come from
     * @param day of the import
     */
    public byte[] with(Harvest harvest, String source, String day) {
        Map<byte[], String> all = new TreeMap<>(Arrays::compareUnsigned);
        lines.forEach(cells -> all.put(key(cells[0]), String.join("\t", cells)));
        for (Holding holding : harvest.holdings()) {
            Holding merged = lines.find(holding.symbol().text()).map(cells -> holding(holding.symbol(), cells).with(holding)).orElse(holding);
            all.put(key(holding.symbol().text()), line(merged, source, day));
        }
        StringBuilder out = new StringBuilder(String.format(HEAD, day));
        all.values().forEach(line -> out.append(line).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] key(String symbol) {
        return symbol.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Holding holding, String source, String day) {
        StringBuilder line = new StringBuilder(holding.symbol().text()).append('\t').append(holding.date().map(LocalDate::toString).orElse(""));
        line.append('\t').append(source.replaceAll("[\\p{Cntrl}]", " ")).append('\t').append(day);
        holding.titles().forEach((language, title) -> line.append('\t').append(language).append('=').append(title));
        return line.toString();
    }

    private static Holding holding(Symbol symbol, String[] cells) {
        return new Holding(symbol, date(cells), titles(cells));
    }

    private static Optional<LocalDate> date(String[] cells) {
        return cells.length > 1 && cells[1].matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(cells[1])) : Optional.empty();
    }

    private static TreeMap<String, String> titles(String[] cells) {
        TreeMap<String, String> titles = new TreeMap<>();
        for (int i = FIRST_TITLE; i < cells.length; i++) {
            String[] parts = cells[i].split("=", 2);
            titles.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return titles;
    }

    @Override
    public Optional<Entry> entry(Symbol symbol) {
        return lines.find(symbol.text()).map(cells -> entry(symbol, cells));
    }

    private static Entry entry(Symbol symbol, String[] cells) {
        Optional<LocalDate> date = date(cells);
        Map<String, String> titles = titles(cells);
        String source = cells.length > 3 && !cells[3].isEmpty() ? cells[2] + " (" + cells[3] + ")" : cells.length > 2 ? cells[2] : "";
        return new Entry(symbol, date, date.isPresent() ? Entry.Basis.IMPORTED : Entry.Basis.NONE,
                language -> Optional.ofNullable(titles.get(language)), source);
    }

    @Override
    public List<Treaty> treaties() {
        return List.of();
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        lines.forEach(cells -> Symbol.parse(cells[0]).ifPresent(symbol -> visitor.accept(entry(symbol, cells))));
    }

    @Override
    public String date() {
        return lines.date();
    }
}
