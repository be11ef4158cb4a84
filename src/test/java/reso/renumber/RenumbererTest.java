package reso.renumber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;
import reso.parse.ResolutionParser;
import reso.text.Edits;
import reso.text.SourceText;

class RenumbererTest {
    private static final String HEAD = "*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n";

    @TestFactory
    Stream<DynamicTest> aDraftInOrderIsLeftAlone() {
        return Drafts.all().stream().filter(draft -> !draft.toString().matches(".*(bad-draft|lighthouses).*")).map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(),
                () -> assertEquals(List.of(), renumbering(Drafts.text(draft)).edits())));
    }

    @Test
    void swappedParagraphsGetTheirPlacesNumbersAndReferencesFollowThem() {
        String draft = HEAD + "1. *Urges* all States to act;\n\n3. *Invites* donors to give as set out in paragraph 2 above;\n\n"
                + "2. *Requests* a report on paragraphs 1 and 3 of the present resolution.\n";
        assertEquals(HEAD + "1. *Urges* all States to act;\n\n2. *Invites* donors to give as set out in paragraph 3 above;\n\n"
                + "3. *Requests* a report on paragraphs 1 and 2 of the present resolution.\n", renumbered(draft));
        assertEquals("{3=2, 2=3}", renumbering(draft).moved().toString());
    }

    @Test
    void paragraphsOfOtherDocumentsAreLeftAlone() {
        String draft = HEAD + "2. *Recalls* paragraph 3 of resolution 70/1;\n\n3. *Requests* a report.\n";
        assertEquals(HEAD + "1. *Recalls* paragraph 3 of resolution 70/1;\n\n2. *Requests* a report.\n", renumbered(draft));
        assertTrue(renumbering(draft).undecided().isEmpty());
    }

    @Test
    void whatCannotBeToldIsLeftAndReported() {
        String draft = HEAD + "2. *Recalls* what it said in paragraph 3;\n\n3. *Requests* a report.\n";
        Renumbering.Undecided undecided = renumbering(draft).undecided().get(0);
        assertEquals("paragraph 3", undecided.words());
        assertEquals("OP1", undecided.address());
        assertTrue(renumbered(draft).contains("in paragraph 3;"));
    }

    @Test
    void aNumberThatTwoParagraphsHadIsNoTarget() {
        String draft = HEAD + "1. *Urges* all;\n\n2. *Invites* all;\n\n2. *Asks* all as in paragraph 2 above.\n";
        assertEquals(1, renumbering(draft).undecided().size());
        assertTrue(renumbered(draft).contains("3. *Asks* all as in paragraph 2 above."));
    }

    @Test
    void subparagraphsCountInTheirOwnDress() {
        assertEquals(HEAD + "1. *Asks*:\n\n(a) One;\n\n(b) Two:\n\n(i) Deep;\n\n(ii) Deeper;\n\n(c) Three.\n",
                renumbered(HEAD + "1. *Asks*:\n\n(a) One;\n\n(c) Two:\n\n(i) Deep;\n\n(iii) Deeper;\n\n(d) Three.\n"));
    }

    @Test
    void notesAreNumberedByTheirFirstCallAndOneCalledTwiceKeepsOneNumber() {
        String draft = HEAD + "1. *Asks*<sup>2</sup> and<sup>1</sup> and again<sup>2</sup>.\n\n<sup>1</sup> Resolution 70/1.\n\n<sup>2</sup> Resolution 72/1.\n";
        assertEquals(HEAD + "1. *Asks*<sup>1</sup> and<sup>2</sup> and again<sup>1</sup>.\n\n<sup>2</sup> Resolution 70/1.\n\n<sup>1</sup> Resolution 72/1.\n",
                renumbered(draft));
    }

    @Test
    void sectionsThatBeginAtOneKeepBeginningAtOne() {
        String draft = HEAD + "## I\n\n1. *Asks* one;\n\n3. *Asks* two;\n\n## II\n\n1. *Asks* three;\n\n2. *Asks* four.\n";
        assertEquals(draft.replace("3. *Asks* two", "2. *Asks* two"), renumbered(draft));
        String runningOn = HEAD + "## I\n\n1. *Asks* one;\n\n## II\n\n3. *Asks* three.\n";
        assertEquals(runningOn.replace("3. *Asks*", "2. *Asks*"), renumbered(runningOn));
    }

    @Test
    void referencesAreCarriedInEveryLanguage() {
        assertMoves("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n2. *Prie* tous, au paragraphe 3 ci-dessous ;\n\n3. *Invite* tous.", "paragraphe 2 ci-dessous");
        assertMoves("*La Asamblea General*,\n\n*Recordando* su resolución 70/1,\n\n2. *Solicita* a todos, en el párrafo 3 de la presente resolución;\n\n3. *Invita* a todos.",
                "párrafo 2 de la presente");
        assertMoves("*Генеральная Ассамблея,*\n\n*ссылаясь* на свою резолюцию 70/1,\n\n2. *просит* всех, как в пункте 3 ниже;\n\n3. *призывает* всех.", "пункте 2 ниже");
        assertMoves("**大会**，\n\n**回顾**第70/1号决议，\n\n2. **请**各国执行下文第3段；\n\n3. **鼓励**各国。", "下文第2段");
        assertMoves("***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 70/1،\n\n2 - ***تطلب*** ما ورد في الفقرة 3 أدناه؛\n\n3 - ***تشجع*** الدول.", "الفقرة 2 أدناه");
    }

    private static void assertMoves(String draft, String expected) {
        assertTrue(renumbered(draft).contains(expected), renumbered(draft));
    }

    private static Renumbering renumbering(String draft) {
        return Renumberer.renumber(ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty()));
    }

    private static String renumbered(String draft) {
        String once = Edits.apply(SourceText.of("x.md", draft), renumbering(draft).edits()).text().content();
        assertEquals(List.of(), renumbering(once).edits(), "a second run changes nothing");
        return once;
    }
}
