package reso.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.render.Drafts;
import reso.render.Letters;
import reso.render.Shape;
import reso.text.SourceText;

class MarkdownRendererTest {

    static Stream<Path> drafts() {
        return Drafts.all();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void whatIsPrintedReadsAsTheSameResolution(Path draft) {
        Resolution read = Drafts.read(draft);
        for (NoteNotation notation : NoteNotation.values()) {
            assertEquals(Shape.of(read), Shape.of(again(read, notation)), () -> notation + "\n" + MarkdownRenderer.render(read, notation));
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void printingTwiceChangesNothing(Path draft) {
        Resolution read = Drafts.read(draft);
        String printed = MarkdownRenderer.render(read, NoteNotation.KEEP);
        assertEquals(printed, MarkdownRenderer.render(again(read, NoteNotation.KEEP), NoteNotation.KEEP));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void noLetterAndNoDigitIsLostOrAdded(Path draft) {
        String printed = MarkdownRenderer.render(Drafts.read(draft), NoteNotation.KEEP);
        assertEquals(Letters.ofMarkdown(Drafts.text(draft)), Letters.ofMarkdown(printed));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyLineIsAParagraphOfItsOwn(Path draft) {
        String printed = MarkdownRenderer.render(Drafts.read(draft), NoteNotation.KEEP);
        assertTrue(printed.endsWith("\n") && !printed.endsWith("\n\n") && !printed.contains("\n\n\n") && !printed.contains("\r"));
        assertTrue(printed.lines().allMatch(line -> line.equals(line.strip())), printed);
    }

    @Test
    void aNoteStandsAfterTheParagraphThatFirstCallsIt() {
        String printed = print("""
                *The General Assembly*,

                *Recalling* its resolution 70/1<sup>2</sup>,

                1. *Urges* all States<sup>1</sup> to act.

                <sup>1</sup> First.

                <sup>2</sup> Second.

                <sup>3</sup> Nobody calls me.
                """);
        assertEquals("""
                *The General Assembly*,

                *Recalling* its resolution 70/1<sup>2</sup>,

                <sup>2</sup> Second.

                1. *Urges* all States<sup>1</sup> to act.

                <sup>1</sup> First.

                <sup>3</sup> Nobody calls me.
                """, printed);
    }

    @Test
    void aScannedParagraphInItalicsKeepsThemForItsOpening() {
        String printed = print("""
                *La Commission pour la prévention du crime et la justice pénale,*

                *Consciente de la nécessité d’agir sans délai contre la traite des personnes,*

                1. *Exhorte* les États à agir.
                """);
        assertTrue(printed.startsWith("*La Commission pour la prévention du crime et la justice pénale*,\n\n*Consciente* de la nécessité"), printed);
    }

    @Test
    void theTitleIsTheOnlyHeadingOfTheMasthead() {
        String printed = MarkdownRenderer.render(Drafts.named("fr-render-phares"), NoteNotation.KEEP);
        assertTrue(printed.contains("\nAssemblée générale\n") && printed.contains("\n# Phares et feux de port\n"), printed);
    }

    @Test
    void lettersOfAnOrdinalStayRaised() {
        assertTrue(MarkdownRenderer.render(Drafts.named("fr-render-phares"), NoteNotation.KEEP).contains("sa 82<sup>e</sup> session."));
    }

    @Test
    void aCommentStaysAboveTheParagraphThatItSpeaksOf() {
        String printed = MarkdownRenderer.render(Drafts.named("en-render-two-resolutions"), NoteNotation.KEEP);
        assertTrue(printed.contains("\n\n<!-- reso-disable-next-line OP204 -- kept on purpose -->\n1. *Welcomes* the buoys"), printed);
        assertTrue(printed.endsWith("\n\n<!-- end of the draft -->\n"), printed);
    }

    @Test
    void tablesStayAsTheyStand() {
        String printed = MarkdownRenderer.render(Drafts.named("en-render-two-resolutions"), NoteNotation.KEEP);
        assertTrue(printed.contains("\n\n| port | buoys |\n|------|-------|\n| A    | 12    |\n"), printed);
    }

    @Test
    void frontMatterStaysOnTop() {
        String draft = "---\nlang: en\ntitle: \"Lights\"\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n1. *Urges* all States to act.\n";
        assertEquals(draft, print(draft));
    }

    @ParameterizedTest
    @EnumSource(NoteNotation.class)
    void marksAreWrittenInTheNotationThatIsAskedFor(NoteNotation notation) {
        String printed = MarkdownRenderer.render(Drafts.named("es-render-faros"), notation);
        String call = switch (notation) {
            case KEEP -> "2015¹,";
            case MARKDOWN -> "2015[^1],";
            case SUP -> "2015<sup>1</sup>,";
        };
        String note = switch (notation) {
            case KEEP -> "\n¹ Resolución 70/1.\n";
            case MARKDOWN -> "\n[^1]: Resolución 70/1.\n";
            case SUP -> "\n<sup>1</sup> Resolución 70/1.\n";
        };
        assertTrue(printed.contains(call) && printed.contains(note), printed);
    }

    @Test
    void aSignStaysRaisedWhereMarkdownHasNoMarkForIt() {
        String draft = "*The General Assembly*,\n\n*Recalling* all<sup>\\*</sup> of it,\n\n<sup>\\*</sup> Reissued.\n\n1. *Urges* all States to act.\n";
        assertEquals(draft, MarkdownRenderer.render(Drafts.read(draft), NoteNotation.MARKDOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a * b, a*b*c, *a, a_b, _a_, __a__ and \\* again",
        "# not a heading", "> not a quotation", "+ not a list", "* not a list either", "- nor this", "| nor a table",
        "1 < 2, <b>, </b>, <!-- no comment -->, <https://example.org>, <?x>", "[a](b), [^1], ![a](b), [a]: b, [a][b], [a]",
        "&amp; &copy; & &#169; AT&T; R&D", "`code`, ``two``, ~~gone~~", "back\\slash, back\\\\slash \\", "¹ and ²", "a\\(b\\)", "m^n^ m~n~"})
    void signsOfTheDraftStaySigns(String words) {
        StringBuilder entities = new StringBuilder();
        words.chars().forEach(c -> entities.append(Character.isLetterOrDigit(c) && c < 128 || c == ' ' ? String.valueOf((char) c) : "&#" + c + ";"));
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States.\n\n## " + entities + "\n\n2. *Requests* &#35; " + entities + ".\n");
        assertEquals(words, read.paragraphs().get(3).text());
        assertEquals(Shape.of(read), Shape.of(again(read, NoteNotation.KEEP)), () -> MarkdownRenderer.render(read, NoteNotation.KEEP));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "*Requests* it to (*print*)this, “*Times*”, ***all*** of **it** and *the*se",
        "*Requests* [*this* and that](https://example.org/a_(b)?c=d&e=f) to stay",
        "*Requests* *Treaty Series*, **vol. 1**, to stay",
        "*Requests* the 54<sup>th</sup> meeting<sup>1,2</sup> to stay"})
    void emphasisLinksAndRaisedLettersStay(String words) {
        String draft = "*The General Assembly*,\n\n*Recalling* this,\n\n1. " + words + ".\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.\n";
        Resolution read = Drafts.read(draft);
        assertEquals(faces(read), faces(again(read, NoteNotation.KEEP)), () -> MarkdownRenderer.render(read, NoteNotation.KEEP));
    }

    private static String faces(Resolution read) {
        StringBuilder out = new StringBuilder(Shape.of(read));
        read.everything().forEach(paragraph -> {
            for (int i = paragraph.opening().map(opening -> opening.end()).orElse(0); i < paragraph.text().length(); i++) {
                out.append(Character.isLetter(paragraph.text().charAt(i)) ? paragraph.prose().emphasisAt(i).ordinal() : ' ');
            }
            paragraph.prose().runs().forEach(run -> out.append(run.link().isEmpty() ? "" : run.link()));
        });
        return out.toString();
    }

    @Test
    void anEmptyDraftPrintsNothing() {
        assertEquals("", print(""));
        assertEquals("", print(" \n\n"));
    }

    @Test
    void aLongParagraphOfMarksAndSignsIsPrintedInLinearTime() {
        String draft = "*The General Assembly*,\n\n*Recalling* " + "a\\*b &amp; *c* d[^1] ".repeat(20_000) + "\n\n1. *Urges* all States.\n\n[^1]: One.\n";
        Resolution read = Drafts.read(draft);
        long start = System.nanoTime();
        String printed = MarkdownRenderer.render(read, NoteNotation.KEEP);
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
        assertFalse(printed.isEmpty());
    }

    private static Resolution again(Resolution read, NoteNotation notation) {
        return ResolutionParser.parse(SourceText.of("again.md", MarkdownRenderer.render(read, notation)), Optional.of(read.language()));
    }

    private static String print(String draft) {
        return MarkdownRenderer.render(Drafts.read(draft), NoteNotation.KEEP);
    }
}
