package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.model.Paragraph;

/** Openings that stand inside a paragraph, joined to what comes before by <i>and</i>: «Urges States, and requests the Office». */
public final class InnerVerbs {
    /** Fewer published paragraphs than this do not make a word an opening when it stands inside a sentence. */
    private static final int FEWEST = 100;

    /** An opening inside a paragraph, at UTF-16 offsets of its text. */
    public record Inner(int start, int end) {}

    private InnerVerbs() {}

    /** Those that only {@code part} has; none where the words of a language do not tell the parts apart or are not parted by spaces. */
    public static List<Inner> of(Paragraph paragraph, Language language, Part part) {
        List<Inner> found = new ArrayList<>();
        if (!language.shapes().tell() || !language.hasWordSpaces()) {
            return found;
        }
        Folded folded = paragraph.prose().folded();
        for (String word : language.conjunctions()) {
            String joined = " " + Folded.fold(word) + " ";
            for (int at = folded.text().indexOf(joined); at >= 0; at = folded.text().indexOf(joined, at + 1)) {
                inner(folded, at + joined.length(), language, part).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Inner> inner(Folded folded, int at, Language language, Part part) {
        String rest = folded.text().substring(at);
        int end = rest.indexOf(' ');
        String word = end < 0 ? rest : rest.substring(0, end);
        Part other = part == Part.OPERATIVE ? Part.PREAMBULAR : Part.OPERATIVE;
        boolean opens = language.lexicon().begins(word, part) >= FEWEST && language.lexicon().begins(word, other) == 0;
        return opens ? Optional.of(new Inner(folded.origin(at), folded.originEnd(at + word.length()))) : Optional.empty();
    }
}
