package reso.language;

import java.util.List;
import reso.json.Json;

/**
 * How the first word of an opening looks in each part, for openings that the word list does not have: English participles end
 * in <i>-ing</i>, Arabic preambular paragraphs begin with <i>wa-idh</i>. A language whose words do not tell has no shapes.
 */
public final class Shapes {
    private static final int MOST_ADVERBS = 2;

    private final Shape preambular;
    private final Shape operative;
    private final List<String> adverbEndings;

    private record Shape(List<String> endings, List<String> beginnings, List<String> words) {

        static Shape of(Json json) {
            return new Shape(json.get("endings").texts(), json.get("beginnings").texts(), json.get("words").texts());
        }

        boolean fits(String folded, String firstWord) {
            return words.contains(firstWord) || beginnings.stream().anyMatch(folded::startsWith)
                    || endings.stream().anyMatch(ending -> firstWord.length() > ending.length() && firstWord.endsWith(ending));
        }

        boolean isEmpty() {
            return endings.isEmpty() && beginnings.isEmpty() && words.isEmpty();
        }
    }

    private Shapes(Shape preambular, Shape operative, List<String> adverbEndings) {
        this.preambular = preambular;
        this.operative = operative;
        this.adverbEndings = adverbEndings;
    }

    static Shapes of(Json json) {
        return new Shapes(Shape.of(json.get("preambular")), Shape.of(json.get("operative")), json.get("adverbEndings").texts());
    }

    /** True where the folded text begins like a paragraph of {@code part}. */
    public boolean fits(Part part, String folded) {
        Shape shape = part == Part.PREAMBULAR ? preambular : operative;
        String rest = folded;
        for (int i = 0; i <= MOST_ADVERBS; i++) {
            String first = firstWord(rest);
            if (shape.fits(rest, first)) {
                return true;
            }
            if (adverbEndings.stream().noneMatch(first::endsWith)) {
                return false;
            }
            rest = rest.substring(first.length()).strip();
        }
        return false;
    }

    /** Whether the language's words tell the parts from each other at all. */
    public boolean tell() {
        return !preambular.isEmpty();
    }

    private static String firstWord(String folded) {
        int end = 0;
        while (end < folded.length() && (Character.isLetter(folded.charAt(end)) || folded.charAt(end) == '-')) {
            end++;
        }
        return folded.substring(0, end);
    }
}
