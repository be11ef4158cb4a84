package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;
import reso.model.Kind;
import reso.model.Note;
import reso.model.Resolution;
import reso.text.SourceText;

/** Damage that changes nothing for a person changes nothing in what is read: every paragraph keeps its kind, its label and its words. */
class ReadThroughDamageTest {

    @TestFactory
    Stream<DynamicContainer> theReadingStaysTheSame() {
        return HarmlessDamage.all().entrySet().stream().map(damage -> DynamicContainer.dynamicContainer(damage.getKey(),
                Drafts.all().stream().map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(),
                        () -> compare(Drafts.text(draft), damage.getValue())))));
    }

    private static void compare(String draft, UnaryOperator<String> damage) {
        assertEquals(String.join("\n", shape(draft)), String.join("\n", shape(damage.apply(draft))));
    }

    private static List<String> shape(String draft) {
        Resolution read = ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty());
        Stream<String> paragraphs = read.everything().stream().filter(p -> !p.is(Kind.OTHER))
                .map(p -> p.address() + " " + p.kind().word() + " " + bare(p.labelText()) + " " + bare(p.text()));
        Stream<String> notes = read.notes().stream().sorted(java.util.Comparator.comparing(Note::marker))
                .map(note -> "note " + note.marker() + " " + bare(note.text()) + " " + read.callsOf(note).size());
        return Stream.concat(paragraphs, notes).toList();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
