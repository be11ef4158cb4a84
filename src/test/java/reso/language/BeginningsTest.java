package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    private static final List<String> TEXTS = List.of("The Member States of the Union, non-members too", "80 per cent (or “nearly all”) of UN-Women’s 3 funds", "l’État d’origine", "x");

    @Test
    void whatPhrasesAreFoundInTheTextsMayBeInThem() {
        for (String text : TEXTS) {
            for (int start = 0; start < text.length(); start++) {
                for (int end = start + 1; end <= text.length(); end++) {
                    Phrases phrases = new Phrases(List.of(text.substring(start, end)), true);
                    boolean found = !phrases.in(text).isEmpty();
                    assertTrue(!found || phrases.mayBeIn(beginnings(true)), text.substring(start, end));
                }
            }
        }
    }

    @Test
    void phrasesThatBeginInOtherWordsAreNotLookedFor() {
        assertEquals(false, new Phrases(List.of("Member of Parliament", "state", "members", "origin"), true).mayBeIn(beginnings(true)));
    }

    @Test
    void whereWordsAreNotPartedEverySignBeginsOne() {
        Beginnings signs = new Beginnings(false);
        signs.add("会员国应提交报告");
        assertTrue(new Phrases(List.of("提交"), false).mayBeIn(signs));
        assertTrue(new Phrases(List.of("告"), false).mayBeIn(signs));
        assertEquals(false, new Phrases(List.of("交提"), false).mayBeIn(signs));
    }

    private static Beginnings beginnings(boolean spaced) {
        Beginnings all = new Beginnings(spaced);
        TEXTS.forEach(text -> all.add(Folded.of(text).text()));
        return all;
    }
}
