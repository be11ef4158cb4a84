package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.finding.Finding;
import reso.language.Languages;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.rule.Subject;
import reso.rules.nu.ForeignNumber;
import reso.text.SourceText;

/** A number in brackets is that of a paragraph where one is due, and that of an item where a list is open or to come. */
class BracketedNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | *The General Assembly*, | *Aware* of the wells, | 1) *Urges* the Parties to act; | 2) *Decides* to wait.",
        "en | *The General Assembly*, | *Aware* of the wells, | (1) *Urges* the Parties to act; | (2) *Decides* to wait.",
        "fr | *L’Assemblée générale*, | *Consciente* de l’état des puits, | 1) *Prie* les Parties d’agir ; | 2) *Décide* d’attendre.",
        "es | *La Asamblea General*, | *Consciente* de los pozos, | 1) *Insta* a las Partes a actuar; | 2) *Decide* esperar.",
        "ru | *Генеральная Ассамблея*, | *ссылаясь* на свои резолюции, | 1) *призывает* стороны действовать; | 2) *постановляет* ждать.",
        "zh | **大会**， | **回顾**其各项决议， | 1）**敦促**各方行动； | 2）**决定**等待。",
        "ar | ***إن الجمعية العامة***، | ***إذ تشير*** إلى قراراتها، | 1) ***تحث*** الأطراف على العمل؛ | 2) ***تقرر*** الانتظار."})
    void whatOpensAsAnActIsOneAndItsNumberIsTold(String language, String body, String reason, String first, String second) {
        Resolution read = read(language, String.join("\n\n", body, reason, first, second) + "\n");
        assertEquals(List.of("PP1", "OP1", "OP2"), read.paragraphs().stream().skip(1).map(p -> p.address().toString()).toList());
        List<String> told = new ForeignNumber().check(new Subject(read)).stream().map(Finding::address).toList();
        assertEquals(List.of("OP1", "OP2"), told);
    }

    @Test
    void oneAmongPlainNumbersIsNoItem() {
        Resolution read = read("en", "*The Council*,\n\n1. *Urges* the Parties to act;\n\n2) *Invites* the Parties to talk;\n\n3. *Decides* to wait.\n");
        assertEquals(List.of("Urges", "Invites", "Decides"), read.paragraphs(Kind.OPERATIVE).stream().map(p -> p.opening().orElseThrow().text()).toList());
    }

    @Test
    void behindAColonAndInAnOpenListItIsThatOfAnItem() {
        Resolution read = read("fr", "*L’Assemblée générale*,\n\n1. *Prie* les États :\n\n1) D’agir ;\n\n2) *Décide* qui peut ;\n\n3) De rendre compte ;\n\n2. *Invite* les Parties à agir.\n");
        List<Paragraph> acts = read.paragraphs(Kind.OPERATIVE);
        assertEquals(2, acts.size());
        assertEquals(3, acts.get(0).children().size());
        assertTrue(acts.get(1).children().isEmpty());
    }

    private static Resolution read(String language, String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft), Languages.named(language));
    }
}
