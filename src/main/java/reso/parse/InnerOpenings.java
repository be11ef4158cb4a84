package reso.parse;

import java.util.List;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;

/**
 * How often a text uses its opening words in mid-sentence. A full line that ends in a comma before such words may end a
 * paragraph or may just be full; which is likelier is told by the lines where there is no doubt.
 *
 * @param inner openings after a comma within a line
 * @param outer openings after a line that ends in a comma and had room for more
 */
record InnerOpenings(int inner, int outer) {
    private static final String COMMAS = ",،，";

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
        return new InnerOpenings(inner, outer);
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

    boolean areRare() {
        return outer >= inner;
    }
}
