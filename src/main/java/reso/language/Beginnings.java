package reso.language;

import java.util.Arrays;

/**
 * How the words of some texts begin. A list of phrases of which none begins like one of them is in none of the texts, and need not be
 * looked for. Words are compared whole, two at a time. Texts and phrases are folded, see {@link Folded}; where words are not parted by
 * spaces, every sign is one.
 */
public final class Beginnings {
    private static final int NONE = 0;
    private static final int START = 1;

    private final boolean spaced;
    /** An open table of keys, at most half full. */
    private int[] keys = new int[1 << 11];
    private int size;

    /** @param spaced whether words are parted by spaces */
    public Beginnings(boolean spaced) {
        this.spaced = spaced;
    }

    public void add(String folded) {
        char[] text = folded.toCharArray();
        int before = NONE;
        int word = NONE;
        for (int at = 0; at < text.length; at++) {
            boolean inner = !spaced || Phrases.isInner(text[at]);
            if (inner && (at == 0 || !spaced || !Phrases.isInner(text[at - 1]))) {
                before = word;
                word = START;
            }
            before = before == NONE ? NONE : mixed(before, text[at]);
            word = word == NONE ? NONE : mixed(word, text[at]);
            if (!inner) {
                put(mixed(START, text[at]));
            } else if (at + 1 == text.length || !spaced || !Phrases.isInner(text[at + 1])) {
                put(word);
                put(before);
            }
        }
    }

    /** The key that a folded phrase is found by: that of its first two words, or of its only one; of its first sign, if that is of no word. */
    static int key(String phrase, boolean spaced) {
        int first = wordEnd(phrase, 0, spaced);
        int second = first;
        while (spaced && second < phrase.length() && !Phrases.isInner(phrase.charAt(second))) {
            second++;
        }
        boolean two = second < phrase.length() && (!spaced || Phrases.isInner(phrase.charAt(0)));
        int key = START;
        for (int i = 0; i < (two ? wordEnd(phrase, second, spaced) : first); i++) {
            key = mixed(key, phrase.charAt(i));
        }
        return key;
    }

    /** Where the word that begins at a place ends; a sign that is of no word stands for itself. */
    private static int wordEnd(String text, int at, boolean spaced) {
        int end = at + 1;
        while (spaced && Phrases.isInner(text.charAt(end - 1)) && end < text.length() && Phrases.isInner(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Characters mixed one by one; two beginnings may come to the same, and then a list is looked for in vain. */
    private static int mixed(int before, char next) {
        int mixed = (before + next) * 0x9E3779B1;
        mixed ^= mixed >>> 15;
        return mixed == NONE ? START : mixed;
    }

    private void put(int key) {
        int at = slot(key);
        if (keys[at] == NONE && key != NONE) {
            keys[at] = key;
            if (++size > keys.length / 2) {
                int[] before = keys;
                keys = new int[before.length * 2];
                Arrays.stream(before).filter(one -> one != NONE).forEach(one -> keys[slot(one)] = one);
            }
        }
    }

    private int slot(int key) {
        int at = key & keys.length - 1;
        while (keys[at] != NONE && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    boolean hold(int key) {
        return keys[slot(key)] == key;
    }
}
