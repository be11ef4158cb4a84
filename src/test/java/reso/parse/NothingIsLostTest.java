package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Damage;
import reso.Drafts;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;
import reso.text.SourceText;
import reso.text.Span;

/** Reading keeps every letter and digit, whatever was done to the draft, and every span leads back into it. */
class NothingIsLostTest {
    private static final int DAMAGES = 120;

    @TestFactory
    Stream<DynamicTest> lettersAndDigitsOfTheSourceAreThoseOfItsParts() {
        return Drafts.all().stream().map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> check(draft)));
    }

    private static void check(Path draft) {
        String text = Drafts.text(draft);
        assertKept(text, "whole");
        LongStream.range(0, DAMAGES).forEach(seed -> assertKept(new Damage(seed).of(text), "damage " + seed));
    }

    private static void assertKept(String text, String what) {
        SourceText source = SourceText.of("x.md", text);
        Resolution resolution = ResolutionParser.parse(source, Optional.empty());
        boolean tagged = text.contains("<");
        assertEquals(withoutTags(letters(bare(source, resolution)), tagged), withoutTags(letters(parts(resolution)), tagged), what);
        resolution.everything().forEach(p -> assertSpan(p.span(), source, what));
        resolution.everything().forEach(p -> assertProse(p.prose(), source, what));
        resolution.notes().forEach(note -> assertProse(note.prose(), source, what));
    }

    private static void assertSpan(Span span, SourceText source, String what) {
        assertTrue(span.end() <= source.length(), what);
    }

    private static void assertProse(Prose prose, SourceText source, String what) {
        prose.runs().stream().filter(run -> run.isLinear()).forEach(run -> assertEquals(run.text(), source.slice(run.span()), what));
    }

    /** The source without markup that has letters of its own. */
    private static String bare(SourceText source, Resolution resolution) {
        StringBuilder text = new StringBuilder(source.content());
        List<Span> comments = resolution.comments();
        for (int i = comments.size() - 1; i >= 0; i--) {
            text.delete(comments.get(i).start(), comments.get(i).end());
        }
        return FrontMatter.of(source.content()).blanked(text.toString());
    }

    private static String parts(Resolution resolution) {
        StringBuilder out = new StringBuilder();
        resolution.masthead().lines().forEach(line -> add(line.prose(), out));
        resolution.everything().forEach(p -> add(p, out));
        resolution.annexes().forEach(annex -> out.append(annex.heading()).append(' '));
        for (Note note : resolution.notes()) {
            out.append(note.marker()).append(' ');
            add(note.prose(), out);
        }
        return out.toString();
    }

    private static void add(Paragraph paragraph, StringBuilder out) {
        out.append(paragraph.labelText()).append(' ');
        add(paragraph.prose(), out);
    }

    private static void add(Prose prose, StringBuilder out) {
        out.append(prose.text()).append(' ');
        prose.calls().forEach(call -> out.append(call.marker()).append(' '));
    }

    /** How often each letter and digit occurs. The letters of link targets are no words, nor are those of superscript tags, broken or whole. */
    private static Map<String, Integer> letters(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        Normalizer.normalize(text.replaceAll("\\]\\([^()\\s]*\\)", ""), Normalizer.Form.NFKC).codePoints().filter(Character::isLetterOrDigit)
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> withoutTags(Map<String, Integer> letters, boolean tagged) {
        if (tagged) {
            letters.keySet().removeAll(List.of("s", "u", "p"));
        }
        return letters;
    }
}
