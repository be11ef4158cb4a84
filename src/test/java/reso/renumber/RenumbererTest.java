package reso.renumber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;
import reso.renumber.NumberingScheme.Part;
import reso.renumber.NumberingScheme.Sections;
import reso.text.Edit;
import reso.model.Resolution;
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
        assertEquals(HEAD + "1. *Urges* all States to act;\n\n2. *Invites* donors to give as set out in paragraph 3 below;\n\n"
                + "3. *Requests* a report on paragraphs 1 and 2 of the present resolution.\n", renumbered(draft));
        assertEquals(List.of(new Move(Part.OPERATIVE, "R1", "3", "2"), new Move(Part.OPERATIVE, "R1", "2", "3")), renumbering(draft).moves());
    }

    @Test
    void nothingIsChangedWhereAReferenceWouldNameOtherWords() {
        String draft = HEAD + "## I. One\n\n1. *Urges* all;\n\n2. *Asks* all;\n\n## II. Two\n\n3. *Notes* it;\n\n4. *Requests* a report on paragraph 2 above.\n";
        Renumbering made = Anew.numbered(ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty()), new NumberingScheme(Set.of(Part.values()), Sections.RESTART));
        assertEquals(Optional.of("`paragraph 2` in OP4 would name another paragraph once the numbers are changed"), made.harm());
        assertEquals(List.of(), made.edits());
    }

    @Test
    void nothingIsChangedWhereTheResultIsReadAsAnotherText() {
        String draft = HEAD + "2. *Urges* all;\n\n3. *Asks* all.\n";
        Resolution read = ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty());
        Renumbering made = Renumberer.renumber(read, NumberingScheme.USUAL,
                text -> ResolutionParser.parse(SourceText.of("x.md", text.content().replace("\n\n2. ", " 2. ")), Optional.empty()));
        assertEquals(Optional.of("with the new numbers its paragraphs would be read otherwise"), made.harm());
        Renumbering misread = Renumberer.renumber(read, NumberingScheme.USUAL,
                text -> ResolutionParser.parse(SourceText.of("x.md", text.content().replace("\n\n2. ", "\n\n5. ")), Optional.empty()));
        assertEquals(Optional.of("OP2 was to get number 2 and would be read with another"), misread.harm().map(harm -> harm.replace("OP3", "OP2")));
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
    void aReferenceToAParagraphThatIsNotThereIsLeftAndReportedWhetherAnythingMovedOrNot() {
        for (String number : List.of("1", "4")) {
            String draft = HEAD + number + ". *Urges* all;\n\n2. *Requests* a report on paragraph 9 above and paragraph 9 of resolution 70/1.\n";
            Renumbering.Undecided undecided = renumbering(draft).undecided().get(0);
            assertEquals("paragraph 9", undecided.words());
            assertTrue(undecided.missing());
            assertEquals(1, renumbering(draft).undecided().size());
            assertTrue(renumbered(draft).contains("paragraph 9 above"));
        }
    }

    @Test
    void aRangeAmongOtherNumbersIsListedAnewWhereItsParagraphsWereParted() {
        String draft = HEAD + "1. *Notes* paragraphs 3 to 6 and 9 below;\n\n3. *Urges* one;\n\n2. *Urges* two;\n\n4. *Urges* three;\n\n5. *Urges* four;\n\n"
                + "5 bis. *Urges* five;\n\n6. *Urges* six;\n\n9. *Urges* seven.\n";
        assertTrue(renumbered(draft).contains("paragraphs 2 and 4 to 8 below"), renumbered(draft));
    }

    @Test
    void aNumberThatTwoParagraphsHadIsATargetOnlyWhereItsSideTellsWhich() {
        String twice = HEAD + "1. *Urges* all;\n\n2. *Invites* all;\n\n2. *Asks* all as in paragraph 2 above;\n\n4. *Decides* so on paragraph 2 above.\n";
        assertEquals(List.of("OP4"), renumbering(twice).undecided().stream().map(Renumbering.Undecided::address).toList());
        assertTrue(renumbered(twice).contains("3. *Asks* all as in paragraph 2 above;"), renumbered(twice));
    }

    @Test
    void aboveAndBelowFollowWhatMoved() {
        assertEquals(HEAD + "1. *Asks* as in paragraphs 2 and 3 below;\n\n2. *Urges* all;\n\n3. *Invites* all as in paragraph 1 above.\n",
                renumbered(HEAD + "3. *Asks* as in paragraphs 1 and 2 above;\n\n1. *Urges* all;\n\n2. *Invites* all as in paragraph 3 below.\n"));
    }

    @Test
    void aRangeWhoseParagraphsWerePartedBecomesAList() {
        String draft = HEAD + "1. *Urges* all;\n\n4. *Invites* all;\n\n2. *Asks* all;\n\n3. *Notes* paragraphs 1 to 2 above;\n\n5. *Decides* on paragraphs 1 to 3 and 4 above.\n";
        assertTrue(renumbered(draft).contains("4. *Notes* paragraphs 1 and 3 above;\n\n5. *Decides* on paragraphs 1 to 4 above."), renumbered(draft));
    }

    @Test
    void addedParagraphsAreFoldedInAndReferencesToThemFollow() {
        assertEquals(HEAD + "1. *Urges* all;\n\n2. *Invites* all;\n\n3. *Asks* all;\n\n4. *Notes* paragraphs 2 and 3 above.\n",
                renumbered(HEAD + "1. *Urges* all;\n\n1 bis. *Invites* all;\n\n1 ter. *Asks* all;\n\n2. *Notes* paragraphs 1 bis and 1 ter above.\n"));
    }

    @Test
    void labelsBesideANumberAndAfterAWordForSubparagraphAreCarried() {
        assertEquals(HEAD + "1. *Asks*:\n\n(a) One;\n\n(b) Two, as in subparagraph (a) above;\n\n2. *Notes* paragraph 1 (a) and (b) above.\n",
                renumbered(HEAD + "2. *Asks*:\n\n(c) One;\n\n(b) Two, as in subparagraph (c) above;\n\n3. *Notes* paragraph 2 (c) and (b) above.\n"));
        assertMoves("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n1. *Prie* tous :\n\na) De venir ;\n\nc) De voir l’alinéa c) ;\n\n2. *Invite* tous.", "b) De voir l’alinéa b)");
        assertMoves("*La Asamblea General*,\n\n*Recordando* su resolución 70/1,\n\n1. *Solicita*:\n\na) Venir;\n\nc) Ver el apartado c);\n\n2. *Invita* a todos.", "b) Ver el apartado b)");
        assertMoves("*Генеральная Ассамблея,*\n\n*ссылаясь* на свою резолюцию 70/1,\n\n1. *просит*:\n\na) прийти;\n\nc) учесть подпункт c);\n\n2. *призывает* всех.", "b) учесть подпункт b)");
        assertMoves("**大会**，\n\n**回顾**第70/1号决议，\n\n1. **请**各国：\n\n(a) 前来；\n\n(c) 执行(c)分段；\n\n2. **鼓励**各国。", "(b) 执行(b)分段");
        assertMoves("***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 70/1،\n\n1 - ***تطلب*** ما يلي:\n\n(أ) الحضور؛\n\n(ج) مراعاة الفقرة الفرعية (ج)؛\n\n2 - ***تشجع*** الدول.", "(ب) مراعاة الفقرة الفرعية (ب)");
    }

    @Test
    void listsCountInTheAlphabetThatTheirLettersTell() {
        assertMoves("*La Asamblea General*,\n\n*Recordando* su resolución 70/1,\n\n1. *Solicita*:\n\n" + "abcdefghijklm".replaceAll("(.)", "$1) Venir;\n\n")
                + "ñ) Ver;\n\nn) Leer el apartado ñ);\n\no) Ir.\n\n2. *Invita* a todos.", "ñ) Leer el apartado n);\n\no) Ir.");
        assertMoves("*Генеральная Ассамблея,*\n\n*ссылаясь* на свою резолюцию 70/1,\n\n1. *просит*:\n\nа) прийти;\n\nв) увидеть;\n\nб) учесть подпункт в) выше;\n\nг) уйти;\n\n"
                + "2. *отмечает* подпункт в) пункта 1 выше.", "в) учесть подпункт б) выше;\n\nг) уйти;\n\n2. *отмечает* подпункт б) пункта 1 выше.");
    }

    @Test
    void aLabelBesideTheNumberOfAnotherParagraphIsCarriedWithThatParagraph() {
        assertMoves(HEAD + "2. *Asks*:\n\n(a) One;\n\n(c) Two;\n\n3. *Notes* subparagraph (c) of paragraph 2 above and subparagraph (c) of paragraph 2 of resolution 70/1.\n",
                "subparagraph (b) of paragraph 1 above and subparagraph (c) of paragraph 2 of resolution 70/1.");
        assertMoves("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n2. *Prie* tous :\n\na) De venir ;\n\nc) De voir ;\n\n3. *Note* l’alinéa c) du paragraphe 2 ci-dessus.",
                "l’alinéa b) du paragraphe 1 ci-dessus");
        assertMoves("*La Asamblea General*,\n\n*Recordando* su resolución 70/1,\n\n2. *Solicita*:\n\na) Venir;\n\nc) Ver;\n\n3. *Toma nota* del apartado c) del párrafo 2 supra.",
                "apartado b) del párrafo 1 supra");
        assertMoves("*Генеральная Ассамблея,*\n\n*ссылаясь* на свою резолюцию 70/1,\n\n2. *просит*:\n\na) прийти;\n\nc) увидеть;\n\n3. *отмечает* подпункт c) пункта 2 выше.",
                "подпункт b) пункта 1 выше");
    }

    @Test
    void labelsOfOtherDocumentsAreLeftAlone() {
        String draft = HEAD + "1. *Asks*:\n\n(a) One;\n\n(c) Two, under subparagraph (c) of article 5 and paragraph 1 (c) of resolution 70/1.\n";
        assertEquals(draft.replace("\n\n(c)", "\n\n(b)"), renumbered(draft));
    }

    @Test
    void referencesToNotesFollowTheNotes() {
        String draft = HEAD + "1. *Asks*<sup>2</sup> and<sup>1</sup>.\n\n<sup>2</sup> Resolution 70/1.\n\n<sup>1</sup> See footnote 2 above.\n";
        assertTrue(renumbered(draft).contains("<sup>2</sup> See footnote 1 above."), renumbered(draft));
    }

    @Test
    void annexesCountForThemselvesAndSoDoReferencesInThem() {
        String draft = HEAD + "1. *Adopts* the annex.\n\n## Annex\n\n1. States act.\n\n3. Paragraph 3 above and paragraph 1 above hold.\n";
        assertEquals(draft.replace("3. Paragraph 3 above", "2. Paragraph 2 above"), renumbered(draft));
    }

    @Test
    void sectionsRunAsTheSchemeSays() {
        String draft = HEAD + "## I\n\n1. *Asks* one;\n\n## II\n\n1. *Asks* three;\n\n2. *Notes* paragraph 1 above.\n";
        NumberingScheme on = new NumberingScheme(Set.of(Part.values()), Sections.CONTINUE);
        assertEquals(draft.replace("1. *Asks* three", "2. *Asks* three").replace("2. *Notes* paragraph 1", "3. *Notes* paragraph 2"), renumbered(draft, on));
        NumberingScheme again = new NumberingScheme(Set.of(Part.values()), Sections.RESTART);
        assertEquals(draft, renumbered(renumbered(draft, on), again));
    }

    @Test
    void onlyTheWantedPartsAreNumbered() {
        String draft = HEAD + "2. *Asks*<sup>3</sup>:\n\n(b) One.\n\n<sup>3</sup> Resolution 70/1.\n";
        assertEquals(draft.replace("2. *", "1. *"), renumbered(draft, only(Part.OPERATIVE)));
        assertEquals(draft.replace("(b)", "(a)"), renumbered(draft, only(Part.SUBPARAGRAPHS)));
        assertEquals(draft.replace("<sup>3</sup>", "<sup>1</sup>"), renumbered(draft, only(Part.NOTES)));
    }

    private static NumberingScheme only(Part part) {
        return new NumberingScheme(Set.of(part), Sections.AS_DRAFTED);
    }

    @Test
    void theMovesOfOneVersionNumberAnother() throws MoveMap.UnreadableMapException {
        String english = HEAD + "3. *Urges* all;\n\n1. *Asks*:\n\n(b) One;\n\n(a) Two;\n\n2. *Notes* paragraph 1 (b) above.\n";
        String french = "*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n3. *Prie* tous ;\n\n1. *Demande* :\n\nb) Un ;\n\na) Deux ;\n\n2. *Note* le paragraphe 1 b) ci-dessus.\n";
        List<Move> moves = MoveMap.read(MoveMap.write(renumbering(english).moves()));
        assertEquals(renumbering(english).moves(), moves);
        SourceText source = SourceText.of("x.md", french);
        List<Edit> edits = Anew.given(ResolutionParser.parse(source, Optional.empty()), moves).edits();
        assertEquals(french.replace("3. *P", "1. *P").replace("1. *D", "2. *D").replace("b) Un", "A) Un").replace("a) Deux", "b) Deux").replace("A) Un", "a) Un")
                .replace("2. *Note* le paragraphe 1 b)", "3. *Note* le paragraphe 2 a)"), Edits.apply(source, edits).text().content());
    }

    @Test
    void subparagraphsCountInTheirOwnDress() {
        assertEquals(HEAD + "1. *Asks*:\n\n(a) One;\n\n(b) Two:\n\n(i) Deep;\n\n(ii) Deeper;\n\n(c) Three.\n",
                renumbered(HEAD + "1. *Asks*:\n\n(a) One;\n\n(c) Two:\n\n(i) Deep;\n\n(iii) Deeper;\n\n(d) Three.\n"));
    }

    @Test
    void anEscapeBesideANumberStays() {
        assertEquals(HEAD + "1\\. *Asks* one;\n\n2\\. *Asks* two.\n", renumbered(HEAD + "2\\. *Asks* one;\n\n7\\. *Asks* two.\n"));
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

    private static String renumbered(String draft, NumberingScheme scheme) {
        SourceText source = SourceText.of("x.md", draft);
        return Edits.apply(source, Anew.numbered(ResolutionParser.parse(source, Optional.empty()), scheme).edits()).text().content();
    }

    private static Renumbering renumbering(String draft) {
        return Anew.numbered(ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty()), NumberingScheme.USUAL);
    }

    private static String renumbered(String draft) {
        String once = Edits.apply(SourceText.of("x.md", draft), renumbering(draft).edits()).text().content();
        assertEquals(List.of(), renumbering(once).edits(), "a second run changes nothing");
        return once;
    }
}
