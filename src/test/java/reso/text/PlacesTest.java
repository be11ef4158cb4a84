package reso.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final SourceText SOURCE = SourceText.of("x.md", "one two three four");
    private static final List<Edit> EDITS = List.of(Edit.insert(0, "«"), Edit.delete(new Span(4, 8)), new Edit(new Span(14, 18), "4"));

    @Test
    void everyCharacterThatIsLeftIsFoundWhereItNowStands() {
        String now = Edits.apply(SOURCE, EDITS).text().content();
        Places places = new Places(EDITS);
        assertEquals("«one three 4", now);
        IntStream.range(0, SOURCE.length()).filter(at -> !places.isGone(at)).forEach(at -> {
            Span place = places.of(at);
            assertEquals(SOURCE.content().charAt(at), now.charAt(at == 0 ? place.end() : place.start()), "offset " + at);
        });
    }

    @Test
    void whatAnEditTouchesIsWhereTheEditPutItsWords() {
        Places places = new Places(EDITS);
        assertEquals(new Span(0, 1), places.of(0));
        assertEquals(Span.at(5), places.of(6));
        assertEquals(Span.at(5), places.of(8));
        assertEquals(new Span(11, 12), places.of(16));
        assertEquals(List.of(4, 5, 6, 7, 14, 15, 16, 17), IntStream.range(0, SOURCE.length()).filter(places::isGone).boxed().toList());
    }
}
