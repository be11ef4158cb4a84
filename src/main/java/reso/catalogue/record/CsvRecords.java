package reso.catalogue.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rows under a line that names the columns (RFC 4180); commas, semicolons or tabs part them, whichever that line has most of. */
final class CsvRecords {
    private static final String SEPARATORS = ",;\t";
    private final String name;
    private final Harvest harvest;
    private PushbackReader in;
    private char separator = ',';
    private int row;
    private int size;

    CsvRecords(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    void read(InputStream stream) throws IOException, UnreadableRecordsException {
        in = new PushbackReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), 1);
        try {
            Map<String, Integer> columns = columns();
            for (List<String> cells = next(); cells != null; cells = next()) {
                add(cells, columns);
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableRecordsException("is not UTF-8");
        }
    }

    private Map<String, Integer> columns() throws IOException, UnreadableRecordsException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n' && head.length() < Lines.LONGEST; c = in.read()) {
            head.append((char) c);
        }
        row++;
        for (char mark : SEPARATORS.toCharArray()) {
            separator = count(head, mark) > count(head, separator) ? mark : separator;
        }
        Map<String, Integer> columns = new HashMap<>();
        for (String column : head.toString().strip().split(String.valueOf(separator))) {
            columns.putIfAbsent(column.replace("\"", "").strip().toLowerCase(Locale.ROOT).replace(' ', '_'), columns.size());
        }
        if (Fields.SYMBOL.stream().noneMatch(columns::containsKey)) {
            throw new UnreadableRecordsException("is no file of records: neither JSON lines, nor XML, nor a table with a column `symbol`");
        }
        if (columns.keySet().stream().noneMatch(column -> column.startsWith(Fields.TITLE))) {
            harvest.tell(name, "has no column `" + Fields.TITLE + "`; no titles are taken from it");
        }
        return columns;
    }

    private static long count(CharSequence text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private void add(List<String> cells, Map<String, Integer> columns) {
        String where = name + ":" + row;
        if (size > Lines.LONGEST) {
            harvest.spoil(where, "is longer than a megabyte");
            return;
        }
        if (cells.size() == 1 && cells.get(0).isBlank()) {
            return;
        }
        Function<String, Optional<String>> fields = field -> Optional.ofNullable(columns.get(field)).filter(at -> at < cells.size()).map(cells::get);
        Fields.gather(Fields.holding(fields), fields, harvest, where);
    }

    /** The cells of the next row, or null behind the last; what goes beyond the limit is read and not kept. */
    private List<String> next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        in.unread(c);
        row++;
        size = 0;
        List<String> cells = new ArrayList<>();
        while (cell(cells)) {
            size++;
        }
        return cells;
    }

    /** Reads one cell and says whether another follows in the row. */
    private boolean cell(List<String> cells) throws IOException {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '"') {
                int next = quoted ? in.read() : -1;
                boolean doubled = next == '"';
                if (quoted && !doubled && next >= 0) {
                    in.unread(next);
                }
                quoted = doubled || !quoted;
                if (!doubled) {
                    continue;
                }
            } else if (!quoted && (c == separator || c == '\n')) {
                cells.add(cell.toString().strip());
                return c == separator;
            }
            if (++size <= Lines.LONGEST) {
                cell.append((char) c);
            }
        }
        cells.add(cell.toString().strip());
        return false;
    }
}
