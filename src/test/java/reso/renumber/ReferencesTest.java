package reso.renumber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import reso.language.Languages;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.Edits;
import reso.text.SourceText;

/** What is said of paragraphs, of parts of the same file and of notes, and follows what it means. */
class ReferencesTest {
    private static final String HEAD = "*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*L’Assemblée générale*,|*Rappelant* sa résolution 70/1,|1. *Prie* tous ;|1 bis. *Invite* tous ;|2. *Demande* à tous de suivre les paragraphes 1 bis et 2 ci-dessus.|2.|3.|paragraphes 2 et 3 ci-dessus",
        "*La Asamblea General*,|*Recordando* su resolución 70/1,|1. *Solicita* a todos;|1 bis. *Invita* a todos;|2. *Pide* a todos que sigan los párrafos 1 bis y 2 supra.|2.|3.|párrafos 2 y 3 supra",
        "*Генеральная Ассамблея,*|*ссылаясь* на свою резолюцию 70/1,|1. *просит* всех;|1 бис. *предлагает* всем;|2. *призывает* всех следовать пунктам 1 бис и 2 выше.|2.|3.|пунктам 2 и 3 выше",
        "**大会**，|**回顾**第70/1号决议，|1. **请**各国；|1之二. **邀请**各国；|2. **鼓励**各国执行上文第1之二段和第2段。|2.|3.|上文第2段和第3段",
        "***إن الجمعية العامة***،|***إذ تشير*** إلى قرارها 70/1،|1 - ***تطلب*** إلى الجميع؛|1 مكررا - ***تدعو*** الجميع؛|2 - ***تشجع*** الدول على اتباع الفقرتين 1 مكررا و 2 أعلاه.|2 -|3 -|الفقرتين 2 و 3 أعلاه",
    })
    void paragraphsPutInAreNumberedWithTheOthersInTheWordsOfEachLanguage(String body, String preamble, String one, String two, String three, String second, String third,
            String reference) {
        String now = renumbered(String.join("\n\n", body, preamble, one, two, three) + "\n");
        assertTrue(now.contains("\n\n" + second + " ") && now.contains("\n\n" + third + " ") && now.contains(reference), now);
    }

    @Test
    void theNumbersOfPutInParagraphsHoldForAllLanguages() {
        String russian = "*Генеральная Ассамблея,*\n\n*ссылаясь* на резолюцию 70/1,\n\n1. *просит* всех;\n\n1 бис. *предлагает* всем.\n";
        assertEquals("1 bis", Anew.numbered(read(russian), NumberingScheme.USUAL).moves().get(0).old());
    }

    private static final Map<String, String> HEADS = Map.of("en", HEAD, "fr", "*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n",
            "es", "*La Asamblea General*,\n\n*Recordando* su resolución 70/1,\n\n", "ru", "*Генеральная Ассамблея,*\n\n*ссылаясь* на свою резолюцию 70/1,\n\n",
            "zh", "**大会**，\n\n**回顾**第70/1号决议，\n\n", "ar", "***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 70/1،\n\n");
    private static final Map<String, String> ACTS = Map.of("en", "*Urges* all", "fr", "*Prie* tous", "es", "*Solicita* a todos", "ru", "*просит* всех", "zh", "**请**各国",
            "ar", "***تطلب*** إلى الجميع");

    /** Paragraphs 2 and 4 become 1 and 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|paragraph 4 of the present draft resolution|paragraph 2 of the present draft resolution",
        "en|paragraph 4 of the operative part|paragraph 2 of the operative part",
        "en|paragraph 4 of the operative part of resolution 70/1|paragraph 4 of the operative part of resolution 70/1",
        "en|paragraph 4, subparagraph (b), of resolution 70/1|paragraph 4, subparagraph (b), of resolution 70/1",
        "en|subparagraph 4 (a) below|subparagraph 2 (a) below",
        "en|subparagraph 4 (a) of resolution 70/1|subparagraph 4 (a) of resolution 70/1",
        "fr|paragraphe 4 du présent dispositif|paragraphe 2 du présent dispositif",
        "fr|paragraphe 4 du dispositif|paragraphe 2 du dispositif",
        "fr|paragraphe 4 du dispositif de la résolution 70/1|paragraphe 4 du dispositif de la résolution 70/1",
        "fr|paragraphe 4, alinéa b), de la résolution 70/1|paragraphe 4, alinéa b), de la résolution 70/1",
        "fr|paragraphe 4 du présent projet de résolution|paragraphe 2 du présent projet de résolution",
        "fr|alinéa 4 a) ci-dessous|alinéa 2 a) ci-dessous",
        "es|párrafo 4 de la parte dispositiva|párrafo 2 de la parte dispositiva",
        "es|párrafo 4 de la parte dispositiva de la resolución 70/1|párrafo 4 de la parte dispositiva de la resolución 70/1",
        "es|párrafo 4, apartado b), de la resolución 70/1|párrafo 4, apartado b), de la resolución 70/1",
        "es|párrafo 4 del presente proyecto de resolución|párrafo 2 del presente proyecto de resolución",
        "ru|пункте 4 постановляющей части|пункте 2 постановляющей части",
        "ru|пункте 4 постановляющей части настоящей резолюции|пункте 2 постановляющей части настоящей резолюции",
        "ru|пункте 4 постановляющей части резолюции 70/1|пункте 4 постановляющей части резолюции 70/1",
        "ru|пункте 4 ниже|пункте 2 ниже",
        "ru|пункте 4 вышеупомянутой резолюции|пункте 4 вышеупомянутой резолюции",
        "ru|пункте 4 настоящего проекта резолюции|пункте 2 настоящего проекта резолюции",
        "zh|执行部分第4段|执行部分第2段",
        "zh|本决议执行部分第4段|本决议执行部分第2段",
        "zh|第70/1号决议执行部分第4段|第70/1号决议执行部分第4段",
        "zh|下文第四段|下文第二段",
        "zh|本决议第二和第四段|本决议第一和第二段",
        "zh|下文第4(a)分段|下文第2(a)分段",
        "zh|本决议草案第4段|本决议草案第2段",
        "ar|الفقرة 4 من المنطوق|الفقرة 2 من المنطوق",
        "ar|الفقرة 4 من منطوق القرار 70/1|الفقرة 4 من منطوق القرار 70/1",
        "ar|الفقرة (4) أدناه|الفقرة (2) أدناه",
        "ar|الفقرة رقم 4 أدناه|الفقرة رقم 2 أدناه",
        "ar|الفقرتين (2) و (4) من هذا القرار|الفقرتين (1) و (2) من هذا القرار",
    })
    void whatSpeaksOfThisDraftInOtherWordsIsCarriedAndWhatSpeaksOfAnotherIsNot(String language, String written, String expected) {
        String mark = language.equals("ar") ? " - " : ". ";
        String draft = HEADS.get(language) + "2" + mark + ACTS.get(language) + " (" + written + ")؛\n\n4" + mark + ACTS.get(language) + ":\n\n(a) A;\n\n(b) B.\n";
        draft = draft.replace("؛", language.equals("ar") ? "؛" : language.equals("zh") ? "；" : ";").replace("(a)", "ar".equals(language) && !written.contains("(a)") ? "(أ)" : "(a)")
                .replace("(b)", language.equals("ar") ? "(ب)" : "(b)");
        Resolution read = ResolutionParser.parse(SourceText.of("x.md", draft), Languages.named(language));
        Renumbering made = Anew.numbered(read, NumberingScheme.USUAL);
        assertEquals(Optional.empty(), made.harm());
        assertEquals(List.of(), made.undecided(), draft);
        String now = Edits.apply(read.source(), made.edits()).text().content();
        assertTrue(now.contains(" (" + expected + ")"), now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|paragraph 3 of annex II to the present resolution|Annex|paragraph 2 of annex II to the present resolution",
        "fr|paragraphe 3 de l’annexe II à la présente résolution|Annexe|paragraphe 2 de l’annexe II à la présente résolution",
        "es|párrafo 3 del anexo II de la presente resolución|Anexo|párrafo 2 del anexo II de la presente resolución",
        "ru|пункте 3 приложения II к настоящей резолюции|Приложение|пункте 2 приложения II к настоящей резолюции",
        "zh|本决议附件二第3段|附件|本决议附件二第2段",
        "ar|الفقرة 3 من المرفق الثاني لهذا القرار|المرفق|الفقرة 2 من المرفق الثاني لهذا القرار",
    })
    void aNumberedAnnexIsToldFromTheOthers(String language, String written, String word, String expected) {
        String mark = language.equals("ar") ? " - " : ". ";
        String[] numerals = language.equals("zh") ? new String[] {"一", "二"} : language.equals("ar") ? new String[] {" الأول", " الثاني"} : new String[] {" I", " II"};
        String draft = HEADS.get(language) + "1" + mark + ACTS.get(language) + " (" + written + ").\n\n## " + word + numerals[0] + "\n\n1" + mark + "A.\n\n2" + mark + "B.\n\n3" + mark
                + "C.\n\n## " + word + numerals[1] + "\n\n1" + mark + "A.\n\n3" + mark + "B.\n";
        Resolution read = ResolutionParser.parse(SourceText.of("x.md", draft), Languages.named(language));
        Renumbering made = Anew.numbered(read, NumberingScheme.USUAL);
        assertEquals(List.of(), made.undecided(), draft);
        assertTrue(Edits.apply(read.source(), made.edits()).text().content().contains(expected), made.toString());
    }

    @Test
    void labelsUnderLabelsAreCarriedAtEveryDepth() {
        String items = "*Asks*:\n\n(a) One:\n\n(i) Deep;\n\n(iii) Deeper, after subparagraph (i) above;\n\n(c) Two;\n\n";
        assertEquals(HEAD + "1. " + items.replace("iii", "ii").replace("(c)", "(b)") + "2. *Notes* paragraph 1 (a) (ii) above, paragraphs 1 (a) (i) and (ii) and (b) above, and subparagraph (a) (ii) of paragraph 1 above.\n",
                renumbered(HEAD + "2. " + items + "4. *Notes* paragraph 2 (a) (iii) above, paragraphs 2 (a) (i) and (iii) and (c) above, and subparagraph (a) (iii) of paragraph 2 above.\n"));
    }

    @Test
    void aMissingLabelLeavesTheListAsDeepAsItWas() {
        assertEquals(HEAD + "1. *Asks*:\n\n(a) One:\n\n(i) Deep;\n\n(ii) Deeper;\n\n(b) Two.\n", renumbered(HEAD + "1. *Asks*:\n\n(a) One:\n\n(i) Deep;\n\n(ii) Deeper;\n\n(c) Two.\n"));
    }

    @Test
    void whatIsSaidOfAnAnnexAndInItFollowsTheTextItMeans() {
        String draft = HEAD + "2. *Adopts* paragraph 3 of the annex to the present resolution, not paragraph 3 of the annex to resolution 72/1;\n\n5. *Notes* all.\n\n## Annex\n\n"
                + "1. Act.\n\n3. Act under paragraph 5 of the present resolution and paragraph 1 above.\n";
        assertEquals(HEAD + "1. *Adopts* paragraph 2 of the annex to the present resolution, not paragraph 3 of the annex to resolution 72/1;\n\n2. *Notes* all.\n\n## Annex\n\n"
                + "1. Act.\n\n2. Act under paragraph 2 of the present resolution and paragraph 1 above.\n", renumbered(draft));
    }

    @Test
    void anotherSectionOrAnnexThatIsNotSurelyMeantIsReported() {
        String sections = HEAD + "## I\n\n1. *Asks* one;\n\n3. *Asks* two;\n\n## II\n\n1. *Notes* paragraph 3 of section I above and paragraph 3 of section I of resolution 70/1.\n";
        assertEquals(List.of("paragraph 3"), undecided(sections));
        assertEquals(List.of("paragraph 3"), undecided(HEAD + "1. *Adopts* paragraph 3 of the annex.\n\n## Annex\n\n1. Act.\n\n3. Rest.\n"));
    }

    @Test
    void notesSpeakFromWhereTheyAreCalledAndCiteWhereNothingElseIsSaid() {
        String draft = HEAD + "2. *Asks* all;[^1]\n\n4. *Notes* all.\n\n[^1]: See paragraph 4 below and A/70/1, para. 2. See also paras. 2 and 4.\n";
        assertTrue(renumbered(draft).endsWith("See paragraph 2 below and A/70/1, para. 2. See also paras. 2 and 4.\n"), renumbered(draft));
        assertEquals(List.of(), undecided(draft));
    }

    @Test
    void notesInAnyNotationAreNumberedTogetherAndRangesOfThemStayRanges() {
        assertEquals(HEAD + "1. *Asks*[^1] and^2^ and<sup>3</sup> and⁴ and[^1].\n\n[^1]: One.\n\n^2^ Two.\n\n<sup>3</sup> See notes 1 to 3 above.\n\n⁴ See footnotes 1, 2 and 4 above.\n",
                renumbered(HEAD + "1. *Asks*[^3] and^2^ and<sup>1</sup> and⁵ and[^3].\n\n[^3]: One.\n\n^2^ Two.\n\n<sup>1</sup> See notes 1 to 3 above.\n\n⁵ See footnotes 2, 3 and 5 above.\n"));
    }

    @Test
    void aNoteThatIsNotThereIsReported() {
        String draft = HEAD + "1. *Asks*[^2] as in footnote 7 above.\n\n[^2]: Resolution 70/1.\n";
        assertEquals(List.of("footnote 7"), undecided(draft));
        assertTrue(renumbered(draft).contains("[^1] as in footnote 7 above"));
    }

    @Test
    void aRangeWithAWordBeforeItsFirstNumberLosesThatWordWhereItIsParted() {
        String russian = "*Генеральная Ассамблея,*\n\n*ссылаясь* на резолюцию 70/1,\n\n1. *просит* всех, как в пунктах с 2 по 4 ниже;\n\n%s";
        String rest = "2. *призывает* всех;\n\n%s3. *предлагает* всем;\n\n4. *напоминает* всем.\n";
        assertTrue(renumbered(russian.formatted(rest.formatted("7. *отмечает* всё;\n\n"))).contains("в пунктах 2, 4 и 5 ниже"));
        assertTrue(renumbered(russian.formatted("7. *отмечает* всё;\n\n" + rest.formatted(""))).contains("в пунктах с 3 по 5 ниже"));
    }

    private static final String PARTED = HEAD + "1. *Asks* one;\n\n3. *Asks* three;\n\n2. *Asks* two;\n\n4. *Asks* four;\n\n5. *Asks* under paragraphs ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 to 2 above|1 and 3 above|",
        "1 to NL2 above|1 and 3 above|",
        "**1** to **2** above|**1 and 3** above|",
        "3 or 2 above|2 or 3 above|",
        "[3](#a) and [2](#b) above|[2](#a) and [3](#b) above|",
        "1 to 2 or 4 above|1 to 2 or 4 above|paragraphs 1 to 2 or 4",
        "1 to 2 (a) above|1 to 2 (a) above|paragraphs 1 to 2 (a)",
        "1<sup>1</sup> to 2 above|1<sup>1</sup> to 2 above|paragraphs 1 to 2",
        "[1](#a) to [2](#b) above|[1](#a) to [2](#b) above|paragraphs 1 to 2",
        "1 to NLNL77-12345 3/4NLNL2 above|1 to NLNL77-12345 3/4NLNL2 above|paragraphs 1 to 2",
        "1 to 2 and 4 to 4 above|1, 3 and 4 above|",
    })
    void nothingThatStandsAmongTheNumbersOfAPartedRangeIsLost(String written, String expected, String left) {
        String tail = ".\n\n<sup>1</sup> A note that is called<sup>1</sup>.\n";
        String draft = PARTED + written.replace("NL", "\n") + " and<sup>1</sup> on" + tail;
        assertEquals(left == null ? List.of() : List.of(left), undecided(draft));
        String now = Edits.apply(SourceText.of("x.md", draft), Anew.numbered(read(draft), NumberingScheme.USUAL).edits()).text().content();
        assertTrue(now.endsWith("paragraphs " + expected.replace("NL", "\n") + " and<sup>1</sup> on" + tail), now);
    }

    @Test
    void aNoteThatAPageEndPutsBetweenTheEndsOfARangeStays() {
        String draft = PARTED + "1 to\n\n<sup>1</sup> A note here.\n\n2 above, and so on<sup>1</sup>.\n";
        String now = Edits.apply(SourceText.of("x.md", draft), Anew.numbered(read(draft), NumberingScheme.USUAL).edits()).text().content();
        assertTrue(now.contains("<sup>1</sup> A note here."), now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 *bis*|2", "1 _bis_|2", "1<i>bis</i>|2", "1 **bis**|2", "*1 bis*|*2*", "1 <em>bis</em>|2", "1 to 1 *bis*|1 to 2", "1 to 2|1 to 3"})
    void theWordAfterANumberGoesWithTheMarksRoundIt(String written, String expected) {
        String draft = HEAD + "1. *Asks* one;\n\n1 bis. *Asks* more;\n\n2. *Asks* two under paragraph " + written + " above.\n";
        if (written.endsWith("2")) {
            draft = draft.replace("2. *Asks* two under", "2. *Asks* two;\n\n3. *Asks* under");
        }
        assertTrue(renumbered(draft).endsWith("under paragraph " + expected + " above.\n"), renumbered(draft));
    }

    @Test
    void aRangeHoldsWhatWasPutInBetweenItsEnds() {
        String draft = HEAD + "1. *Asks* one;\n\n1 bis. *Asks* more;\n\n1 ter. *Asks* still more;\n\n2. *Asks* under paragraphs 1 to 1 ter above.\n";
        assertTrue(renumbered(draft).endsWith("paragraphs 1 to 3 above.\n"), renumbered(draft));
    }

    @Test
    void whatStandsOnBothSidesIsNamedByItsNewNumbersAndKeepsTheWordForTheSide() {
        String draft = HEAD + "3. *Asks* three;\n\n1. *Asks* one under paragraphs 2 and 3 below and paragraphs 2 to 4 below;\n\n4. *Asks* four;\n\n2. *Asks* two.\n";
        assertTrue(renumbered(draft).contains("under paragraphs 1 and 4 below and paragraphs 1, 3 and 4 below;"), renumbered(draft));
        assertEquals(List.of(), undecided(draft));
    }

    private static final String LABELLED = HEAD + "1. *Asks*:\n\n(a) One;\n\n(c) Two:\n\n(i) Deep;\n\n(iii) Deeper;\n\n(ii) Deepest;\n\n2. *Notes* %s.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "subparagraph (iii) of paragraph 1 (c) above|subparagraph (ii) of paragraph 1 (b) above",
        "subparagraph (iii) of subparagraph (c) of paragraph 1 above|subparagraph (ii) of subparagraph (b) of paragraph 1 above",
        "paragraph 1 (a) above and subparagraph (c) of paragraph 1 above|paragraph 1 (a) above and subparagraph (b) of paragraph 1 above",
        "paragraph 1 above, subparagraph (c)|paragraph 1 above, subparagraph (b)",
        "paragraph 1, subparagraph (c), above|paragraph 1, subparagraph (b), above",
        "subparagraph (iv) of paragraph 1 (c) above|subparagraph (iv) of paragraph 1 (c) above",
    })
    void everyLevelOfAReferenceIsCarriedOrNone(String written, String expected) {
        assertEquals(written.equals(expected), !undecided(LABELLED.formatted(written)).isEmpty());
        String now = Edits.apply(SourceText.of("x.md", LABELLED.formatted(written)), Anew.numbered(read(LABELLED.formatted(written)), NumberingScheme.USUAL).edits()).text().content();
        assertTrue(now.endsWith("2. *Notes* " + expected + ".\n"), now);
    }

    @Test
    void movesFitOnlyADraftThatIsNumberedAsTheOneTheyWereMadeOf() {
        String draft = HEAD + "2. *Asks* one;\n\n1. *Asks* two.[^2]\n\n[^2]: Note.\n";
        List<Move> moves = Anew.numbered(read(draft), NumberingScheme.USUAL).moves();
        assertEquals(Optional.empty(), Renumberer.unfit(read(draft), moves));
        assertEquals(Optional.of("2"), Renumberer.unfit(read(draft.replace("[^2]", "[^1]")), moves).map(Move::old));
        assertEquals(Optional.of("1"), Renumberer.unfit(read(renumbered(draft).replace("[^1]", "[^2]")), moves).map(Move::old));
        assertEquals(Optional.of("2"), Renumberer.unfit(read(HEAD + "1. *Asks* one.\n"), moves).map(Move::old));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*The General Assembly*,|1. *Asks*:|(a) One:|(ii) x;|(i) y;|(b) Two;|2. *Notes* paragraph 1 (a) (ii) above.|(i) x;|paragraph 1 (a) (i) above",
        "*L’Assemblée générale*,|1. *Prie* :|a) Un :|ii) x ;|i) y ;|b) Deux ;|2. *Note* le paragraphe 1 a) ii) ci-dessus.|i) x ;|paragraphe 1 a) i) ci-dessus",
        "*Генеральная Ассамблея*,|1. *просит*:|a) один:|ii) x;|i) y;|b) два;|2. *отмечает* пункт 1 a) ii) выше.|i) x;|пункт 1 a) i) выше",
        "**大会**，|1. **请**各国：|(a) 一：|㈡ 甲；|㈠ 乙；|(b) 二；|2. **鼓励**各国执行上文第1(a)(二)段。|㈠ 甲；|上文第1(a)(一)段",
        "***إن الجمعية العامة***،|1 - ***تطلب***:|(أ) واحد:|’2‘ س؛|’1‘ ص؛|(ب) اثنان؛|2 - ***تشجع*** الفقرة الفرعية ’2‘ من الفقرة 1 (أ) أعلاه.|’1‘ س؛|الفقرة الفرعية ’1‘ من الفقرة 1 (أ) أعلاه",
    })
    void aNumeralThatWasMovedToTheHeadOfItsListStaysInItsList(String body, String one, String letter, String second, String first, String next, String two, String moved, String reference) {
        String now = renumbered(String.join("\n\n", body, one, letter, second, first, next, two) + "\n");
        assertTrue(now.contains("\n\n" + letter + "\n\n" + moved + "\n\n") && now.contains("\n\n" + next + "\n\n") && now.contains(reference), now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "***إن الجمعية العامة***،|1 - ***تطلب*** إلى الجميع؛|1 (مكررا) - ***تدعو*** الجميع؛|2 - ***تشجع*** الفقرة 1 مكرراً أعلاه.|2 -|الفقرة 2 أعلاه.",
        "***إن الجمعية العامة***،|1 - ***تطلب*** إلى الجميع؛|1 مكرراً - ***تدعو*** الجميع؛|2 - ***تشجع*** الفقرة 1 (مكررا) أعلاه.|2 -|الفقرة 2 أعلاه.",
        "*Генеральная Ассамблея,*|1. *просит* всех;|1-бис. *предлагает* всем;|2. *призывает* всех следовать пункту 1-бис выше.|2.|пункту 2 выше.",
        "**大会**，|1. **请**各国；|1之二. **邀请**各国；|2. **鼓励**各国执行上文第1段之二。|2.|上文第2段。",
    })
    void theWordAfterANumberIsReadHoweverItIsSetOff(String body, String one, String two, String three, String second, String reference) {
        String now = renumbered(String.join("\n\n", body, one, two, three) + "\n");
        assertTrue(now.contains("\n\n" + second + " ") && now.endsWith(reference + "\n"), now);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The General Assembly|Recalling its work,|Notes the report;|Urges States under paragraphs 7 and 5 (b) below to act;|Requests States:|(a) To act;|(b) To sing;|Decides to end.|paragraphs 4 and 3 (b) below",
        "en|The General Assembly|Recalling its work,|Notes the report;|Urges States under paragraphs 7 and 5 (a) and (b) below to act;|Requests States:|(a) To act;|(b) To sing;|Decides to end.|paragraphs 4 and 3 (a) and (b) below",
        "fr|L’Assemblée générale|Rappelant ses travaux,|Note le rapport ;|Prie les États, aux paragraphes 7 et 5 b) ci-dessous, d’agir ;|Prie les États :|a) D’agir ;|b) De chanter ;|Décide de conclure.|paragraphes 4 et 3 b) ci-dessous",
    })
    void aLabelStaysWithItsNumberWhateverTheOrder(String language, String body, String reason, String one, String three, String five, String a, String b, String seven, String moved) {
        String draft = body + ",\n\n" + reason + "\n\n1. " + one + "\n\n3. " + three + "\n\n5. " + five + "\n\n" + a + "\n\n" + b + "\n\n7. " + seven + "\n";
        assertTrue(renumbered(draft).contains(moved), renumbered(draft));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*The General Assembly*,|preambular paragraph 1 above", "*Генеральная Ассамблея,*|преамбульный пункт 1 выше", "**大会**，|上文序言第1段"})
    void aParagraphOfThePreambleIsNoneOfThoseThatMove(String body, String words) {
        String draft = body + "\n\n2. *Notes* one;\n\n1. *Asks* " + words + ".\n";
        assertTrue(renumbered(draft).contains(words), renumbered(draft));
        assertEquals(List.of(), undecided(draft));
    }

    private static List<String> undecided(String draft) {
        return Anew.numbered(read(draft), NumberingScheme.USUAL).undecided().stream().map(Renumbering.Undecided::words).toList();
    }

    private static Resolution read(String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty());
    }

    private static String renumbered(String draft) {
        String once = Edits.apply(SourceText.of("x.md", draft), Anew.numbered(read(draft), NumberingScheme.USUAL).edits()).text().content();
        assertEquals(List.of(), Anew.numbered(read(once), NumberingScheme.USUAL).edits(), "a second run changes nothing");
        return once;
    }
}
