package reso.rules.wording;

/** Where runs of words stand, by the number of each run: a table of plain numbers, since a draft has a run for each of its words. */
final class RunTable {
    /** What stands where a run is not known. */
    static final long NOWHERE = -1;
    private static final int FEWEST = 1 << 8;

    private long[] keys = new long[FEWEST];
    private long[] places = new long[FEWEST];
    private int size;

    /** @return the place that was put under the run last, or {@link #NOWHERE} */
    long get(long run) {
        int at = slot(keys, run);
        return keys[at] == run && run != 0 ? places[at] : NOWHERE;
    }

    /** @param place not negative */
    void put(long run, long place) {
        int at = slot(keys, run);
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = run;
        places[at] = place;
        if (size > keys.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] more = new long[keys.length * 2];
        long[] theirs = new long[more.length];
        for (int i = 0; i < keys.length; i++) {
            int at = slot(more, keys[i]);
            more[at] = keys[i];
            theirs[at] = places[i];
        }
        keys = more;
        places = theirs;
    }

    /** Where the run stands in a table that always has room, or would stand; 0 stands for an empty place, and no run is 0 but by a rare chance. */
    private static int slot(long[] keys, long run) {
        int at = (int) run & keys.length - 1;
        while (keys[at] != 0 && keys[at] != run) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
