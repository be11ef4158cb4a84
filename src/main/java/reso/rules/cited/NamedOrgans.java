package reso.rules.cited;

import reso.language.CitationWords;
import reso.language.Folded;
import reso.language.Language;

/** Finds the names of organs in running words. */
public final class NamedOrgans {
    private NamedOrgans() {}

    /** Whether the words name any organ. */
    public static boolean areIn(String words, Language language) {
        String text = Folded.fold(words);
        CitationWords known = language.citationWords();
        for (int at = 0; at < text.length(); at++) {
            if (known.at(text, at).filter(word -> word.role() == CitationWords.Role.ORGAN).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
