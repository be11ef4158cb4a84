package reso.renumber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reso.language.Reference;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.Edits;
import reso.text.SourceText;

/** Published texts, where RESO_CORPUS names a folder of them: their operative paragraphs are shuffled and numbered anew. */
class PublishedShuffleTest {
    private int shuffled;
    private int references;

    @Test
    void everyReferenceNamesTheSameParagraph() throws IOException {
        String corpus = System.getenv("RESO_CORPUS");
        assumeTrue(corpus != null, "RESO_CORPUS names no folder of published texts");
        try (Stream<Path> files = Files.walk(Path.of(corpus))) {
            List<Path> published = files.filter(file -> file.toString().matches(".*\\.(ar|en|es|fr|ru|zh)\\.md")).sorted().toList();
            for (Path file : published) {
                check(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertTrue(shuffled > 0 && references > 0);
        System.out.println(shuffled + " texts shuffled, " + references + " references followed");
    }

    private void check(String name, String text) {
        Resolution read = read(text);
        List<Paragraph> acts = read.paragraphs(Kind.OPERATIVE);
        boolean plain = read.texts().size() == 1 && read.annexes().isEmpty() && read.paragraphs(Kind.HEADING).isEmpty() && acts.size() > 3
                && acts.stream().allMatch(act -> act.label().isPresent());
        if (!plain) {
            return;
        }
        String moved = shuffled(text, acts, new Random(name.hashCode()));
        Resolution before = read(moved);
        Renumbering renumbering = Anew.numbered(before, NumberingScheme.USUAL);
        Resolution after = read(Edits.apply(before.source(), renumbering.edits()).text().content());
        List<Paragraph> numbered = after.paragraphs(Kind.OPERATIVE);
        assertEquals(IntStream.rangeClosed(1, acts.size()).boxed().toList(), numbered.stream().map(PublishedShuffleTest::number).toList(), name);
        List<Integer> old = before.paragraphs(Kind.OPERATIVE).stream().map(PublishedShuffleTest::number).toList();
        Map<Integer, List<Set<Integer>>> meant = meant(read, IntStream.rangeClosed(1, acts.size()).boxed().toList());
        Map<Integer, List<Set<Integer>>> now = meant(after, old);
        // What was reported stays as it was, and need not mean the same any more.
        renumbering.undecided().forEach(open -> before.paragraphs(Kind.OPERATIVE).stream()
                .filter(act -> open.address().startsWith(act.address().toString())).forEach(act -> meant.remove(number(act))));
        meant.forEach((act, names) -> assertEquals(names, now.get(act), name + ", paragraph " + act));
        shuffled++;
        references += meant.values().stream().mapToInt(List::size).sum();
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.md", text), Optional.empty());
    }

    private static int number(Paragraph act) {
        return act.label().orElseThrow().value();
    }

    /** The last paragraph, whose end differs and after which the text closes, stays where it is. */
    private static String shuffled(String text, List<Paragraph> acts, Random random) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i + 1 < acts.size(); i++) {
            blocks.add(text.substring(acts.get(i).span().start(), acts.get(i + 1).span().start()));
        }
        Collections.shuffle(blocks, random);
        return text.substring(0, acts.get(0).span().start()) + String.join("", blocks) + text.substring(acts.get(acts.size() - 1).span().start());
    }

    /**
     * What the references of each paragraph name within the text, all by the numbers they had before the shuffle.
     *
     * @param old the number that the first, the second … paragraph had
     */
    private static Map<Integer, List<Set<Integer>>> meant(Resolution read, List<Integer> old) {
        Map<Integer, List<Set<Integer>>> meant = new TreeMap<>();
        List<Paragraph> acts = read.paragraphs(Kind.OPERATIVE);
        for (int i = 0; i < acts.size(); i++) {
            List<Set<Integer>> named = new ArrayList<>();
            acts.get(i).forEach(part -> read.language().referenceWords().in(part.text()).stream().filter(reference -> reference.place().isHere())
                    .map(reference -> numbers(reference, old)).filter(numbers -> !numbers.contains(0)).forEach(named::add));
            meant.put(old.get(i), named);
        }
        return meant;
    }

    /** The old numbers, with 0 for a paragraph that the text does not have. */
    private static Set<Integer> numbers(Reference reference, List<Integer> old) {
        Set<Integer> numbers = new TreeSet<>();
        int before = 0;
        for (Reference.Number number : reference.numbers()) {
            IntStream.rangeClosed(number.ranged() ? before : number.value(), number.value())
                    .forEach(value -> numbers.add(value >= 1 && value <= old.size() ? old.get(value - 1) : 0));
            before = number.value();
        }
        return numbers;
    }
}
