package reso.catalogue.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reso.citation.Symbol;

/** What one import has gathered, and what it left out. Of two records that contradict each other the second is left out. */
public final class Harvest {
    private static final int MOST_TOLD = 20;
    private final Map<Symbol, Holding> holdings = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private int skipped;
    private String spoiled = "";

    void add(Holding holding, String where) {
        Holding known = holdings.get(holding.symbol());
        if (known == null || known.agrees(holding)) {
            holdings.put(holding.symbol(), known == null ? holding : known.with(holding));
        } else {
            skip(where, holding.symbol() + " is told differently by an earlier record: " + known.difference(holding));
        }
    }

    /** @param where file and line, {@code export.jsonl:12} */
    void skip(String where, String why) {
        skipped++;
        tell(where, why);
    }

    /** What a record that is taken says in vain. */
    void tell(String where, String why) {
        if (told.size() < MOST_TOLD) {
            told.add(where + ": " + why);
        }
    }

    /** A record that cannot even be read, so that its file may be damaged elsewhere too. */
    void spoil(String where, String why) {
        spoiled = spoiled.isEmpty() ? where + ": " + why : spoiled;
        skip(where, why);
    }

    /** Takes over what a file gave, once it is known to be whole. */
    void addAll(Harvest file, String where) {
        file.holdings.values().forEach(holding -> add(holding, where));
        skipped += file.skipped;
        spoiled = spoiled.isEmpty() ? file.spoiled : spoiled;
        file.told.stream().limit(MOST_TOLD - Math.min(MOST_TOLD, told.size())).forEach(told::add);
    }

    public Collection<Holding> holdings() {
        return Collections.unmodifiableCollection(holdings.values());
    }

    /** The first record that could not be read, with why; empty where all could. */
    public String spoiled() {
        return spoiled;
    }

    /** How many records were left out. */
    public int skipped() {
        return skipped;
    }

    /** Why, for the first of them, and what was said in vain. */
    public List<String> told() {
        return List.copyOf(told);
    }
}
