package reso.language;

import java.util.List;
import reso.json.Json;

/**
 * How the first word of an opening looks in each part, for openings that the word list does not have: English participles end
 * in <i>-ing</i>, Arabic preambular paragraphs begin with <i>wa-idh</i>. A language whose words do not tell has no shapes.
 */
public final class Shapes {
    private final Shape preambular;
    private final Shape operative;

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

    private Shapes(Shape preambular, Shape operative) {
        this.preambular = preambular;
        this.operative = operative;
    }

    static Shapes of(Json json) {
        return new Shapes(Shape.of(json.get("preambular")), Shape.of(json.get("operative")));
    }

    /** True where the folded text begins like a paragraph of {@code part}. */
    public boolean fits(Part part, String folded) {
        return (part == Part.PREAMBULAR ? preambular : operative).fits(folded, firstWord(folded));
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
