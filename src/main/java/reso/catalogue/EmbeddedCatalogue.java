package reso.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import reso.citation.Symbol;

/** The catalogue in the program's resources. Each table is read when it is first needed; titles by language. */
final class EmbeddedCatalogue implements Catalogue {
    static final EmbeddedCatalogue INSTANCE = new EmbeddedCatalogue();
    private static final String ENTRIES = "entries.tsv";
    private final Map<String, SortedLines> tables = new ConcurrentHashMap<>();

    private EmbeddedCatalogue() {}

    private SortedLines table(String name) {
        return tables.computeIfAbsent(name, SortedLines::resource);
    }

    @Override
    public Optional<Entry> entry(Symbol symbol) {
        return table(ENTRIES).find(symbol.text()).map(cells -> entry(symbol, cells));
    }

    private Entry entry(Symbol symbol, String[] cells) {
        return new Entry(symbol, day(cells[1]), Entry.Basis.of(cells[2]), language -> title(symbol, language));
    }

    private Optional<String> title(Symbol symbol, String language) {
        return table("titles/" + language + ".tsv").find(symbol.text()).map(cells -> cells[1]);
    }

    @Override
    public List<Treaty> treaties() {
        return Treaties.ALL;
    }

    /** Read when a draft first cites one. */
    private static final class Treaties {
        static final List<Treaty> ALL = all();

        private static List<Treaty> all() {
            List<Treaty> all = new ArrayList<>();
            SortedLines.resource("treaties.tsv").forEach(cells -> all.add(INSTANCE.treaty(cells)));
            return List.copyOf(all);
        }
    }

    private Treaty treaty(String[] cells) {
        int number = number(cells[2]);
        int last = cells[3].isEmpty() ? number : number(cells[3]);
        return new Treaty(cells[0], number(cells[1]), number, last, day(cells[4]), language -> treatyName(cells[0], language));
    }

    private Optional<TreatyName> treatyName(String key, String language) {
        return table("treaty-names/" + language + ".tsv").find(key).map(cells -> TreatyName.of(cells[1]));
    }

    private static int number(String cell) {
        return cell.isEmpty() ? -1 : Integer.parseInt(cell);
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.length() == 10 ? Optional.of(LocalDate.of(number(cell.substring(0, 4)), number(cell.substring(5, 7)), number(cell.substring(8)))) : Optional.empty();
    }

    @Override
    public void forEach(Consumer<Entry> visitor) {
        table(ENTRIES).forEach(cells -> Symbol.parse(cells[0]).ifPresent(symbol -> visitor.accept(entry(symbol, cells))));
    }

    @Override
    public String date() {
        return table(ENTRIES).date();
    }
}
