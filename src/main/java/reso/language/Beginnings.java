package reso.language;

import java.util.Arrays;

/**
 * How the words of some texts begin. A list of phrases of which none begins like one of them is in none of the texts, and need not be
 * looked for. Texts and phrases are folded, see {@link Folded}; where words are not parted by spaces, every sign begins one.
 */
public final class Beginnings {
    /** A phrase is told by as many of its first characters as the longest of these that it has. */
    private static final int[] LENGTHS = {1, 2, 4, 9};
    private static final int EMPTY = 0;

    /** An open table of {@link #key}s, at most half full. */
    private int[] keys = new int[1 << 11];
    private int size;

    /** @param spaced whether words are parted by spaces */
    public void add(String folded, boolean spaced) {
        boolean inner = false;
        for (int at = 0; at < folded.length(); at++) {
            boolean innerToo = inner;
            inner = spaced && Phrases.isInner(folded.charAt(at));
            if (!inner || !innerToo) {
                addFrom(folded, at);
            }
        }
    }

    private void addFrom(String folded, int at) {
        int hash = 0;
        int longest = Math.min(folded.length() - at, LENGTHS[LENGTHS.length - 1]);
        for (int length = 1, next = 0; length <= longest; length++) {
            hash = hash * 31 + folded.charAt(at + length - 1);
            if (length == LENGTHS[next]) {
                put(key(hash, length));
                next++;
            }
        }
    }

    /** The key that a folded phrase is found by. */
    static int key(String phrase) {
        int length = LENGTHS[0];
        for (int candidate : LENGTHS) {
            length = candidate <= phrase.length() ? candidate : length;
        }
        return key(phrase.substring(0, length).hashCode(), length);
    }

    /** The characters mixed with how many they are; two beginnings may have one key, and then a list is looked for in vain. */
    private static int key(int hash, int length) {
        int mixed = (hash + length) * 0x9E3779B9;
        return mixed == EMPTY ? 1 : mixed;
    }

    private void put(int key) {
        int at = slot(key);
        if (keys[at] == EMPTY) {
            keys[at] = key;
            if (++size > keys.length / 2) {
                int[] before = keys;
                keys = new int[before.length * 2];
                Arrays.stream(before).filter(one -> one != EMPTY).forEach(one -> keys[slot(one)] = one);
            }
        }
    }

    private int slot(int key) {
        int at = key >>> 7 & keys.length - 1;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    boolean hold(int key) {
        return keys[slot(key)] == key;
    }
}
