package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Characters that are rare, invisible or wide: the same findings, at the places where an editor shows them. */
class UnusualCharactersTest extends BadFiles {
    private static final String DOUBLE_SPACE = "*The General Assembly*,\n\n*Recalling* XX its  resolution 70/1,\n\n1. *Urges* all States to act.\n";

    private Run found(String text, String rules) throws IOException {
        Files.writeString(folder.resolve("draft.md"), text);
        return Run.in(folder, "validate", "-q", "--fail-on", "never", "--select", rules, "draft.md");
    }

    private List<String> codes(String text) throws IOException {
        return found(text, "ALL").out().lines().map(line -> line.split(" ")[2]).sorted().toList();
    }

    @Test
    void aByteOrderMarkMovesNoColumn() throws IOException {
        assertEquals(found(DOUBLE_SPACE, "ALL").out(), found("\uFEFF" + DOUBLE_SPACE, "ALL").out());
    }

    @TestFactory
    Stream<DynamicTest> lineEndsOfEveryKindGiveTheSameFindings() {
        return Stream.of("\r\n", "\r").map(end -> DynamicTest.dynamicTest(end.length() + " characters",
                () -> assertEquals(found(DOUBLE_SPACE, "ALL").out(), found(DOUBLE_SPACE.replace("\n", end), "ALL").out())));
    }

    @Test
    void mixedLineEndsAreNotedAndNothingElseChanges() throws IOException {
        String mixed = DOUBLE_SPACE.replaceFirst("\n", "\r\n");
        List<String> noted = new java.util.ArrayList<>(codes(DOUBLE_SPACE));
        noted.add("IN101");
        assertEquals(noted.stream().sorted().toList(), codes(mixed));
    }

    @TestFactory
    Stream<DynamicTest> onlyWhatEditorsCountIsALine() {
        return Stream.of("\u2028", "\u2029", "\u0085", "\u000B", "\f").map(sign -> DynamicTest.dynamicTest(Integer.toHexString(sign.charAt(0)),
                () -> assertTrue(found(DOUBLE_SPACE.replace("XX", "X" + sign + "X"), "TY103").out().startsWith("draft.md:3:20: "))));
    }

    @Test
    void aDraftMayEndWithoutALineEnd() throws IOException {
        assertEquals(Exit.DONE, validate(Files.writeString(folder.resolve("draft.md"), DRAFT.stripTrailing()).getFileName().toString()).code());
    }

    @Test
    void accentsInTwoCharactersAreTheSameLettersAndCountAsTwoColumns() throws IOException {
        String french = "*L’Assemblée générale*,\n\n*Réaffirmant* sa  résolution 70/1,\n\n*Décide* de rester saisie de la question.\n";
        String parted = Normalizer.normalize(french, Normalizer.Form.NFD);
        assertEquals(codes(french), codes(parted));
        assertTrue(found(french, "TY103").out().startsWith("draft.md:3:17: "), found(french, "TY103").out());
        assertTrue(found(parted, "TY103").out().startsWith("draft.md:3:18: "), found(parted, "TY103").out());
    }

    @Test
    void spacesThatHoldTogetherAreGoodFrenchTypography() throws IOException {
        String draft = "*L’Assemblée générale*,\n\n*Rappelant* les «\u00A0écoles\u00A0» et les « ponts »\u00A0; et\u202F: oui,\n\n*Décide* de rester saisie.\n";
        assertEquals(2, found(draft, "TY101").out().lines().count(), "only the plain spaces are told");
    }

    @Test
    void anInvisibleCharacterInASymbolIsToldAndMended() throws IOException {
        String draft = DRAFT.replace("its resolution 70/1", "A\u200B/RES/70/1");
        assertTrue(found(draft, "TY113").out().startsWith("draft.md:3:14: warning TY113"));
        Run.in(folder, "validate", "-q", "--fix", "--select", "TY113", "draft.md");
        assertEquals(draft.replace("\u200B", ""), Files.readString(folder.resolve("draft.md")));
    }

    @Test
    void marksThatTurnTheTextAreToldUnlessTheyAreClosed() throws IOException {
        assertTrue(found(DRAFT.replace("its", "\u202Eits"), "IN").out().contains("IN103"));
        String arabic = "*إن الجمعية العامة*،\n\n*إذ تشير* إلى قرارها \u2066A/RES/70/1\u2069،\n\n*تقرر* أن تبقي المسألة قيد نظرها.\n";
        assertEquals("", found(arabic, "IN").out());
    }

    @Test
    void arabicFiguresNumberParagraphs() throws IOException {
        Files.writeString(folder.resolve("ar.md"), "*إن الجمعية العامة*،\n\n١ - *تحث* الدول على العمل؛\n\n٣ - *تقرر* أن تنظر فيها.\n");
        Run run = Run.in(folder, "validate", "-q", "--select", "NU", "ar.md");
        assertTrue(run.out().contains("NU102 OP2 is numbered “٣ -”; number 2 is missing before it"), run.out());
    }

    @Test
    void aSymbolOfFullWidthIsTheSymbol() throws IOException {
        Files.writeString(folder.resolve("wide.md"), DRAFT.replace("its resolution 70/1", "A／RES／70／1"));
        assertTrue(Run.in(folder, "resolve", "--format", "csv", "wide.md").out().contains(",A／RES／70／1,A/RES/70/1,resolution,resolved,"));
    }

    @Test
    void columnsCountCharactersAndNotTheirHalves() throws IOException {
        String draft = DOUBLE_SPACE.replace("XX", "👩🏽𝒜");
        assertTrue(found(draft, "TY103").out().startsWith("draft.md:3:20: "), found(draft, "TY103").out());
        Run sarif = Run.in(folder, "validate", "-q", "--select", "TY103", "--format", "sarif", "draft.md");
        assertTrue(sarif.out().contains("\"startLine\":3,\"startColumn\":20,"), sarif.out());
    }
}
