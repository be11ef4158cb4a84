package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reso.model.Kind;
import reso.model.Note;
import reso.model.Resolution;
import reso.text.SourceText;

/** Notes are told from the paragraph above them, whether an empty line parts them or not. */
class NotesUnderTheTextTest {
    private static final String DRAFT = """
            *La Asamblea General*,

            *Recordando* su resolución 70/1, de 25 de septiembre de 2015{1},

            1. *Decide* convocar una conferencia{2};

            2. *Decide* seguir ocupándose de la cuestión.
            {1} Véase el informe.
            {2} Véase A/72/100,
            párrafo 3.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"<sup>%s</sup>", "^%s^", "[^%s]"})
    void marksThatAreCalledAboveBeginNotes(String form) {
        String draft = DRAFT.replace("{1}", form.formatted(1)).replace("{2}", form.formatted(2));
        for (String text : List.of(draft, draft.replace("\n\n", "\n"))) {
            Resolution read = read(text);
            assertEquals(List.of("Véase el informe.", "Véase A/72/100, párrafo 3."), read.notes().stream().map(Note::text).toList(), text);
            assertEquals("Decide seguir ocupándose de la cuestión.", read.paragraphs(Kind.OPERATIVE).get(1).text(), text);
            assertEquals(2, read.calls().size());
        }
    }

    @Test
    void aCallThatWasWrappedToTheNextLineIsNone() {
        Resolution read = read("*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n<sup>1</sup> the Charter and the plan,\n\n1. *Decides* to meet.\n\n<sup>1</sup> See the plan.\n");
        assertEquals("Recalling its resolution 70/1, the Charter and the plan,", read.paragraphs(Kind.PREAMBULAR).get(0).text());
        assertEquals(1, read.notes().size());
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.md", text), Optional.empty());
    }
}
