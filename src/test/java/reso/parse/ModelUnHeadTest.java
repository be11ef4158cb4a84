package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.language.Languages;
import reso.model.Kind;
import reso.model.Masthead.Item;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.SourceText;

/** The heads that Model United Nations drafts have: keys and values, in bold, plain, or in a table. */
class ModelUnHeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Committee: Third Committee\\nTopic: Ferries\\nSponsors: Fiji, Malta\\nSignatories: Chad, Chile",
        "**Committee:** Third Committee\\n**Topic:** Ferries\\n**Sponsors:** Fiji, Malta\\n**Signatories:** Chad, Chile",
        "Signatories: Chad, Chile\\n\\nSponsors: Fiji, Malta\\n\\nTopic: Ferries\\n\\nCommittee: SOCHUM"})
    void keysSayWhatTheLinesAre(String head) {
        assertHead(head.replace("\\n", "\n") + "\n\nThe Third Committee,\n\nRecalling the Charter,\n\n1. Urges all States to act.\n");
    }

    @Test
    void aTableIsReadRowByRow() {
        assertHead("| Committee | Third Committee |\n|---|---|\n| Topic | Ferries |\n| Sponsors | Fiji, Malta |\n| Signatories | Chad, Chile |\n\n"
                + "The Third Committee,\n\nRecalling the Charter,\n\n1. Urges all States to act.\n");
    }

    @Test
    void aNameOfThePartAboveTheNumbersIsAHeadingAndNumbersMayHaveBothSigns() {
        Resolution read = read("The Security Council,\n\nReaffirming its commitment,\n\nOperative clauses:\n\n1.) Demands peace;\n2.) Decides to meet again.\n");
        assertEquals(List.of(Kind.OPENING, Kind.PREAMBULAR, Kind.HEADING, Kind.OPERATIVE, Kind.OPERATIVE), read.paragraphs().stream().map(Paragraph::kind).toList());
        assertEquals("1.)", read.paragraphs(Kind.OPERATIVE).get(0).labelText());
    }

    private static void assertHead(String draft) {
        Resolution read = read(draft);
        assertEquals("ga", read.organ());
        assertEquals(Optional.of("Ferries"), read.masthead().value(Item.TITLE));
        assertEquals(Optional.of("Fiji, Malta"), read.masthead().value(Item.SPONSORS));
        assertEquals(Optional.of("Chad, Chile"), read.masthead().value(Item.SIGNATORIES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Committee: DISEC | The Disarmament and International Security Committee, | Urges | ga", "en | Committee: UNSC | The Security Council, | Urges | sc",
        "en | Committee: Commission on the Status of Women | The Commission, | Urges | csw", "en | Committee: WHO | The Executive Board, | Urges | wha",
        "fr | Commission : OMS | Le Conseil exécutif, | Exhorte | wha", "es | Comisión: Tercera Comisión | La Tercera Comisión, | Insta | ga",
        "ru | Комитет: Шестой комитет | Шестой комитет, | призывает | ga", "zh | 委员会：安理会 | 安全理事会， | 敦促 | sc", "ar | اللجنة: اللجنة الثالثة | إن اللجنة الثالثة، | تطلب | ga"})
    void theCommitteeGivesTheOrgan(String language, String head, String body, String verb, String organ) {
        SourceText draft = SourceText.of("x.md", head + "\n\n" + body + "\n\n1. " + verb + " A.\n");
        assertEquals(organ, ResolutionParser.parse(draft, Languages.named(language)).organ());
    }

    @Test
    void aLongNameOfAnOrganIsNoTitle() {
        Resolution read = read("United Nations Environment Assembly of the United Nations Environment Programme\n\n*The United Nations Environment Assembly*,\n\n"
                + "*Recalling* its resolution 3/7,\n\n1. *Urges* all States to act.\n");
        assertEquals(Optional.empty(), read.masthead().value(Item.TITLE));
        assertEquals("unea", read.organ());
    }

    @ParameterizedTest
    @CsvSource({"<u>,</u>", "__,__", "<i>,</i>", "<strong>,</strong>", "<U>,</U>"})
    void whatADraftUnderlinesIsItsOpening(String open, String close) {
        Resolution read = read("*The General Assembly*,\n\n" + open + "Heeding" + close + " the call,\n\n1. " + open + "Bids" + close + " all States act.\n");
        assertEquals("Heeding", read.paragraphs().get(1).opening().orElseThrow().text());
        assertEquals("Bids", read.paragraphs().get(2).opening().orElseThrow().text());
        assertEquals("Bids all States act.", read.paragraphs().get(2).text());
    }

    @Test
    void aTagThatClosesNowhereIsAWord() {
        assertEquals("<u>Heeding the call,", read("*The General Assembly*,\n\n<u>Heeding the call,\n\n1. *Bids* all States act.\n").paragraphs().get(1).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Disarmament and International Security Committee | Recognizing that many lives are at stake, | 1. Urges all States to act.",
        "Troisième Commission | Rappelant sa résolution 70/1, | 1. Exhorte les États à agir.",
        "General Assembly | Recalling its resolution 70/1, | 1. Urges all States to act."})
    void aCommitteeThatIsNamedRightAboveTheFirstReasonSpeaks(String name, String reason, String act) {
        Resolution read = read("Sponsors: Chad, Chile\n\n" + name + "\n\n" + reason + "\n\n" + act + "\n");
        assertEquals(name, read.paragraphs(Kind.OPENING).get(0).text());
        assertEquals("ga", read.organ());
    }

    private static Resolution read(String text) {
        return ResolutionParser.parse(SourceText.of("x.md", text), Optional.empty());
    }
}
