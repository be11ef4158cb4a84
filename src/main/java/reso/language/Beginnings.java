package reso.language;

import java.util.Arrays;

/**
 * How the words of some texts begin. A list of phrases of which none begins like one of them is in none of the texts, and need not be
 * looked for. Words are compared whole, two at a time. Texts and phrases are folded, see {@link Folded}; where words are not parted by
 * spaces, every sign is one.
 */
public final class Beginnings {
    private static final int EMPTY = 0;

    private final boolean spaced;
    /** An open table of {@link #key}s, at most half full. */
    private int[] keys = new int[1 << 11];
    private int size;

    /** @param spaced whether words are parted by spaces */
    public Beginnings(boolean spaced) {
        this.spaced = spaced;
    }

    public void add(String folded) {
        boolean inner = false;
        for (int at = 0; at < folded.length(); at++) {
            boolean innerToo = inner;
            inner = spaced && Phrases.isInner(folded.charAt(at));
            if (folded.charAt(at) != ' ' && !(inner && innerToo)) {
                int first = wordEnd(folded, at, spaced);
                int second = secondEnd(folded, first, spaced);
                put(key(folded, at, first));
                if (second > first) {
                    put(key(folded, at, second));
                }
            }
        }
    }

    /** The key that a folded phrase is found by: that of its first two words, or of its only one. */
    static int key(String phrase, boolean spaced) {
        int first = wordEnd(phrase, 0, spaced);
        return key(phrase, 0, Math.max(first, secondEnd(phrase, first, spaced)));
    }

    /** Where the word that begins at a place ends; a sign that is of no word stands for itself. */
    private static int wordEnd(String text, int at, boolean spaced) {
        int end = at + 1;
        while (spaced && Phrases.isInner(text.charAt(end - 1)) && end < text.length() && Phrases.isInner(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the word after the one that ends at a place ends; -1 where there is none. */
    private static int secondEnd(String text, int first, boolean spaced) {
        int at = first;
        while (spaced && at < text.length() && !Phrases.isInner(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? wordEnd(text, at, spaced) : -1;
    }

    /** Mixed from characters; two beginnings may have one key, and then a list is looked for in vain. */
    private static int key(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text.charAt(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash == EMPTY ? 1 : hash;
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
        int at = key & keys.length - 1;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    boolean hold(int key) {
        return keys[slot(key)] == key;
    }
}
