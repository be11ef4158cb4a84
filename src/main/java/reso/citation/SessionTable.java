package reso.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import reso.resource.Resource;

/** What is known of the numbers and years of sessions, from {@code reso/citation/sessions.tsv}. */
final class SessionTable {
    private static final int LONGEST_YEAR = 100;

    /** From one number or year to another, both counted. */
    record Range(int first, int last) {
        boolean has(int value) {
            return first <= value && value <= last;
        }
    }

    private final NavigableMap<Integer, Integer> yearByNumber = new TreeMap<>();
    private final NavigableMap<Integer, Range> numbers = new TreeMap<>();
    private final Map<String, Range> years = new HashMap<>();

    private SessionTable() {}

    /** Read once, when the first number asks. */
    private static final class Holder {
        static final SessionTable TABLE = read();
    }

    static SessionTable get() {
        return Holder.TABLE;
    }

    private static SessionTable read() {
        SessionTable table = new SessionTable();
        try (InputStream in = Resource.need("/reso/citation/sessions.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> table.add(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String[] cells) {
        int first = Integer.parseInt(cells[2]);
        switch (cells[0]) {
            case "council" -> yearByNumber.put(first, Integer.parseInt(cells[1]));
            case "assembly" -> numbers.put(Integer.parseInt(cells[1]), new Range(first, Integer.parseInt(cells[3])));
            default -> years.put(cells[1], new Range(first, Integer.parseInt(cells[3])));
        }
    }

    /** The year of a Security Council resolution; -1 for a number that the Council has not reached by far. */
    int councilYear(int number) {
        Map.Entry<Integer, Integer> year = yearByNumber.floorEntry(number);
        boolean known = year != null && number < yearByNumber.lastKey() + LONGEST_YEAR;
        return known ? year.getValue() : -1;
    }

    /** Up to which number the years of Security Council resolutions are certain. */
    int lastCertain() {
        return yearByNumber.lowerKey(yearByNumber.lastKey()) - 1;
    }

    /** The highest number of the Security Council's that the table has. */
    int lastKnown() {
        return yearByNumber.lastKey();
    }

    /** Whether the numbers known of other sessions leave room for this one in a session before 1976. */
    boolean mayHold(int session, int number) {
        boolean aboveEarlier = numbers.headMap(session).values().stream().allMatch(range -> number > range.last());
        boolean belowLater = numbers.tailMap(session, false).values().stream().allMatch(range -> number < range.first());
        return aboveEarlier && belowLater;
    }

    /** The only session before 1976 that can have adopted a number. */
    Optional<Integer> sessionOf(int number) {
        return numbers.entrySet().stream().filter(entry -> entry.getValue().has(number)).map(Map.Entry::getKey).findFirst();
    }

    /** The highest number of the special sessions whose sign is {@code S-} or {@code ES-}. */
    int lastSpecial(String sign) {
        return years.keySet().stream().filter(session -> session.startsWith(sign)).mapToInt(session -> Integer.parseInt(session.substring(sign.length()))).max().orElse(0);
    }

    /** The years of a special or emergency session, {@code S-20}, where they are known. */
    Optional<Range> yearsOf(String session) {
        return Optional.ofNullable(years.get(session));
    }

}
