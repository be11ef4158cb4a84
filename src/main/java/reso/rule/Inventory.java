package reso.rule;

import java.util.BitSet;
import java.util.List;
import reso.language.Beginnings;
import reso.language.Folded;
import reso.language.Phrases;
import reso.model.Prose;
import reso.model.Resolution;

/**
 * Which characters a draft has and how its words begin, gone through once, so that a rule can tell at once that it has nothing to
 * look for in it. Takes in the source as it stands and the words of masthead, paragraphs and notes as they read.
 */
public final class Inventory {
    private static final int PAIRS = 1 << 13;

    private final Resolution draft;
    private final BitSet characters = new BitSet();
    private Beginnings beginnings;
    private final BitSet pairs = new BitSet(PAIRS);
    private String words;

    Inventory(Resolution draft) {
        this.draft = draft;
        take(draft.source().content());
        draft.proses().map(Prose::text).forEach(this::take);
    }

    private void take(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != before) {
                characters.set(c);
            }
            before = c;
        }
    }

    /** Whether one of these UTF-16 characters occurs. */
    public boolean hasAny(String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (characters.get(wanted.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a UTF-16 character from {@code first} to {@code last} occurs. */
    public boolean hasAny(char first, char last) {
        int next = characters.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    /** Whether one of the phrases of a list of the language's style may occur in masthead, paragraphs or notes; where not, none does. */
    public boolean mayHave(String list) {
        Phrases phrases = draft.language().style().phrases(list);
        return !phrases.isEmpty() && phrases.mayBeIn(beginnings());
    }

    /** Whether one of the words or phrases, as their list spells them, stands anywhere in masthead, paragraphs or notes, be it inside a word. */
    public boolean saysAny(List<String> phrases) {
        return phrases.stream().map(Folded::fold).anyMatch(phrase -> mayHavePairs(phrase) && words().contains(phrase));
    }

    /** Most phrases have two characters side by side that the draft nowhere has. */
    private boolean mayHavePairs(String phrase) {
        words();
        for (int i = 1; i < phrase.length(); i++) {
            if (!pairs.get(pair(phrase.charAt(i - 1), phrase.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }

    private synchronized String words() {
        if (words == null) {
            StringBuilder all = new StringBuilder(draft.source().length());
            draft.proses().forEach(prose -> all.append(prose.folded().text()).append('\n'));
            String joined = all.toString();
            char before = '\n';
            for (char c : joined.toCharArray()) {
                pairs.set(pair(before, c));
                before = c;
            }
            words = joined;
        }
        return words;
    }

    private synchronized Beginnings beginnings() {
        if (beginnings == null) {
            beginnings = new Beginnings(draft.language().hasWordSpaces());
            draft.proses().forEach(prose -> beginnings.add(prose.folded().text()));
        }
        return beginnings;
    }
}
