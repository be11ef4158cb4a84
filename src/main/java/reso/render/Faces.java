package reso.render;

import java.util.List;
import reso.language.Typography;
import reso.model.Emphasis;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Prose;

/**
 * Which words of a paragraph print sets apart. The opening always is; italics that run on from it, or through the whole
 * paragraph, are what a scanner left and are not printed; all other emphasis is the draft's own.
 *
 * @param openingEnd the offset after the opening, 0 for none
 * @param plainEnd up to here nothing but the opening is set apart
 */
public record Faces(int openingEnd, int plainEnd) {
    private static final double WHOLE = 0.85;

    /** As the draft sets them: for notes, masthead lines and what stands outside the text. */
    public static final Faces OF_THE_DRAFT = new Faces(0, 0);

    public static Faces of(Paragraph paragraph, Typography typography) {
        return switch (paragraph.kind()) {
            case OTHER -> OF_THE_DRAFT;
            case HEADING, SUBPARAGRAPH -> ofWords(paragraph.prose());
            case OPENING, PREAMBULAR, OPERATIVE -> paragraph.opening()
                    .map(opening -> ofOpening(paragraph, opening, typography)).orElseGet(() -> ofWords(paragraph.prose()));
        };
    }

    /** Emphasis that covers a whole title or paragraph says nothing. */
    public static Faces ofWords(Prose prose) {
        return prose.emphasisedShare() > WHOLE ? new Faces(0, prose.text().length()) : OF_THE_DRAFT;
    }

    private static Faces ofOpening(Paragraph paragraph, Opening opening, Typography typography) {
        Prose prose = paragraph.prose();
        int length = prose.text().length();
        boolean whole = prose.emphasisedShare() > WHOLE;
        boolean commaInside = paragraph.is(Kind.OPENING) && typography.bodyCommaInside();
        return new Faces(commaInside ? length : Math.min(opening.end(), length), whole ? length : Math.max(opening.end(), prose.emphasisEnd()));
    }

    List<Integer> changes() {
        return List.of(openingEnd, plainEnd);
    }

    boolean isOpening(int offset) {
        return offset < openingEnd;
    }

    /** How the character at {@code offset} is printed, which the draft sets in {@code own}. */
    Emphasis at(int offset, Emphasis own) {
        if (isOpening(offset)) {
            return Emphasis.ITALIC;
        }
        return offset < plainEnd ? Emphasis.NONE : own;
    }

}
