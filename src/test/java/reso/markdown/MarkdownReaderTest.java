package reso.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @Test
    void emphasisBecomesAFaceAndNestingIsFlat() {
        assertEquals("[*Recalling* its ***very***** old** resolution]", shown("*Recalling* its ***very* old** resolution"));
        assertEquals("[*L’Assemblée*, puis **la suite**]", shown("_L’Assemblée_, puis __la suite__"));
    }

    @Test
    void emphasisThatEndsInPunctuationBeforeALetterIsReadAtTheStartOfABlock() {
        assertEquals("[*回顾，*其决议]", shown("*回顾，*其决议"));
        assertEquals("[**回顾，**其决议]", shown("**回顾，**其决议"));
        assertEquals("[* a * b]", shown("\\* a \\* b"));
        assertEquals("[*open]", shown("*open"));
    }

    @Test
    void notesInThreeNotationsAreMarks() {
        assertEquals("[organisée{1}, ou]", shown("organisée<sup>1</sup>, ou"));
        assertEquals("[its report;{5}]", shown("its report;^5^"));
        assertEquals("[2^10^ or ^a^ or 3 ^4^]".replace("2^10^", "2{10}"), shown("2^10^ or ^a^ or 3 ^4^"));
        assertEquals("[Rights,{1} and{2}{3}]", shown("Rights,<sup>(1)</sup> and<sup>2, 3</sup>"));
        assertEquals("[Rights,{1}]", shown("Rights,[^1]"));
        assertEquals("[Rights,{12}]", shown("Rights,¹²"));
        assertEquals("[{1}: See resolution 70/1.]", shown("[^1]: See resolution 70/1."));
        assertEquals("[{1}: A/77/67.]", shown("[^1]: A/77/67."));
    }

    @Test
    void superscriptLettersOfOrdinalsAreWords() {
        assertEquals("[n|o| 39574]", pieces("n<sup>o</sup> 39574"));
    }

    @Test
    void printedNumbersAreWordsOfTheParagraph() {
        assertEquals("[1. Urges] [2. Invites] [(a) one]", shown("1. Urges\n\n2. Invites\n\n   (a) one"));
        assertEquals("[1. Urges]", shown("1\\. Urges"));
        assertEquals("[1. Urges/2. Invites]", shown("1. Urges\n2. Invites"));
    }

    @Test
    void aRuleUnderAParagraphDoesNotMakeItAHeading() {
        assertEquals("[13. Invite] ---", shown("13. Invite\n---"));
        assertEquals("#[Title]", shown("# Title"));
    }

    @Test
    void bracketsOfNegotiationKeepTheirEmphasisAndNotes() {
        assertEquals("[1. [*Urges*] [*Encourages*] all States{1}[ and [*bodies*]{2}]]",
                shown("1. [*Urges*] [*Encourages*] all States<sup>1</sup>[ and [*bodies*]<sup>2</sup>]"));
        assertEquals("[[see *this*{3}]]", shown("[see *this*<sup>3</sup>]"));
    }

    @Test
    void quotesAreTakenOffAndTablesKept() {
        assertEquals("[70/299. Follow-up]", shown("> 70/299. Follow-up"));
        assertEquals("<| a | b |\n|---|---|\n| 1 | 2 |>", shown("| a | b |\n|---|---|\n| 1 | 2 |"));
        assertEquals("<!--x-->", shown("<!-- x -->").replace(" ", ""));
    }

    @Test
    void entitiesAndEscapesAreOneUnit() {
        Block.Prose prose = (Block.Prose) MarkdownReader.read("a&amp;b\\*c").blocks().get(0);
        assertEquals("a&b*c", prose.inlines().stream().map(i -> ((Inline.Words) i).text()).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*Recalling* its <sup>1</sup> resolution\nand &amp; more", "> quoted *text*\n\n# Head\n\n1\\. x [^1] ¹",
        "\u00A0« x » ;\r\n\r\nsecond\r\n", "*a* **b** [l](http://x) <b>c</b>"})
    void spansLeadBackToTheSource(String source) {
        for (Block block : MarkdownReader.read(source).blocks()) {
            if (block instanceof Block.Prose prose) {
                for (Inline inline : prose.inlines()) {
                    if (inline instanceof Inline.Words words && words.text().length() == words.span().length()) {
                        assertEquals(words.text(), source.substring(words.span().start(), words.span().end()));
                    }
                }
            }
        }
    }

    @Test
    void plainReadingKeepsEveryCharacter() {
        String source = "> ".repeat(500) + "deep\nsecond line\n\nthird";
        MarkdownReader.Reading reading = MarkdownReader.read(source);
        assertEquals(true, reading.plain());
        assertEquals(2, reading.blocks().size());
        assertFalse(reading.blocks().isEmpty());
    }

    static String shown(String source) {
        return MarkdownReader.read(source).blocks().stream().map(MarkdownReaderTest::block).collect(Collectors.joining(" "));
    }

    private static String pieces(String source) {
        Block.Prose prose = (Block.Prose) MarkdownReader.read(source).blocks().get(0);
        return prose.inlines().stream().map(i -> i.fold(Inline.Words::text, m -> "{" + m.marker() + "}", b -> "/", r -> "raw:" + r.source()))
                .collect(Collectors.joining("|", "[", "]"));
    }

    private static String block(Block block) {
        return block.fold(prose -> "#".repeat(prose.level()) + prose.inlines().stream().map(MarkdownReaderTest::inline).collect(Collectors.joining("", "[", "]")),
                rule -> "---", comment -> comment.source(), opaque -> "<" + opaque.source() + ">");
    }

    private static String inline(Inline inline) {
        return inline.fold(words -> {
            String mark = List.of("", "*", "**", "***").get(words.face().ordinal());
            return mark + words.text() + mark;
        }, mark -> "{" + mark.marker() + "}", lineBreak -> "/", Inline.Raw::source);
    }
}
