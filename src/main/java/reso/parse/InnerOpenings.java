package reso.parse;

import java.util.List;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;

/**
 * How often a text uses its opening words in mid-sentence. A full line that ends in a comma before such words may end a
 * paragraph or may just be full; which is likelier is told by the lines where there is no doubt, by how often paragraphs begin
 * with the words, and by the chance that a last line is full.
 *
 * @param inner openings after a comma within a line
 * @param outer openings after a line that ends in a comma and had room for more
 */
record InnerOpenings(int inner, int outer, Language language, Layout layout) {
    private static final String COMMAS = ",،，";
    /** Of clauses within a paragraph so many open with the verbs that open paragraphs, as often as these do. */
    private static final double SAME_VERBS = 0.7;
    /** The others open with about as many verbs, one as often as another. */
    private static final double INNER_VERBS = 30;
    /** A mistake here costs one paragraph more where it is taken for two than where two are taken for one. */
    private static final double UNSEEN = 1.5;

    static InnerOpenings count(List<TextLine> text, Layout layout, Language language, Openings openings) {
        int inner = 0;
        int outer = 0;
        for (int i = 0; layout.flat() && i < text.size(); i++) {
            Line line = text.get(i).line();
            if (line.label().filter(label -> label.isNumber()).isPresent()) {
                break;
            }
            inner += inner(line, openings);
            boolean ends = i + 1 < text.size() && Ending.of(line.text(), language) == Ending.COMMA && layout.hadRoom(line, text.get(i + 1).line());
            outer += ends && openings.isKnown(text.get(i + 1).line().text(), text.get(i + 1).line().folded(), Part.PREAMBULAR) ? 1 : 0;
        }
        return new InnerOpenings(inner, outer, language, layout);
    }

    private static int inner(Line line, Openings openings) {
        int count = 0;
        String text = line.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                String rest = text.substring(i + 1, Math.min(text.length(), i + 60)).strip();
                count += openings.isKnown(rest, Folded.of(rest), Part.PREAMBULAR) ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether the line, after a full one that ends in a comma, is likelier to begin a paragraph than to go on with one. */
    boolean arePassedBy(Line line) {
        double share = language.lexicon().share(line.folded().text(), Part.PREAMBULAR);
        boolean acts = share == 0 && language.lexicon().share(line.folded().text(), Part.OPERATIVE) > 0;
        double beginning = acts ? 1 : share / (SAME_VERBS * share + (1 - SAME_VERBS) / INNER_VERBS);
        return UNSEEN * (outer + 1) * beginning * layout.roomNeeded(line) >= inner + 1;
    }
}
