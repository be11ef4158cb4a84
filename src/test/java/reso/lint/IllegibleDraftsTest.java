package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.Reso;
import reso.model.Resolution;
import reso.text.SourceText;

/** What cannot be judged is said to be so once, and nothing else is said of it: other languages, other kinds of document. */
class IllegibleDraftsTest {
    private static final Map<String, String> STRANGERS = Map.of(
            "Portuguese", "*A Assembleia Geral*,|*Recordando* a sua resolução 70/1, de 25 de setembro de 2015,|1. *Incentiva* os Estados-Membros a abrir uma biblioteca"
                    + " em cada aldeia;|2. *Solicita* ao Secretário-Geral que:|(a) Publique uma lista;|(b) Apoie a formação;|3. *Decide* continuar a ocupar-se da questão.",
            "German", "*Die Generalversammlung*,|*unter Hinweis* auf ihre Resolution 70/1 vom 25. September 2015,|1. *legt* den Mitgliedstaaten *nahe*, in jedem Dorf eine"
                    + " Bücherei zu eröffnen;|2. *ersucht* den Generalsekretär,|a) eine Liste zu veröffentlichen;|b) die Ausbildung zu unterstützen;|3. *beschließt*, mit der Sache befasst zu bleiben.",
            "Italian", "*L'Assemblea generale*,|*Ricordando* la sua risoluzione 70/1 del 25 settembre 2015,|1. *Incoraggia* gli Stati membri ad aprire una biblioteca in ogni"
                    + " villaggio;|2. *Chiede* al Segretario generale di:|a) pubblicare un elenco;|b) sostenere la formazione;|3. *Decide* di continuare a occuparsi della questione.",
            "Japanese", "*総会は*、|2015年9月25日の決議70/1を*想起し*、|1. 加盟国に対し、すべての村に図書館を開設することを*奨励する*。|2. 事務総長に対し、次のことを*要請する*。"
                    + "|(a) 一覧を公表すること。|(b) 研修を支援すること。|3. この問題に引き続き取り組むことを*決定する*。",
            "Hindi", "*महासभा*,|25 सितंबर 2015 के अपने संकल्प 70/1 को *याद करते हुए*,|1. सदस्य राज्यों को हर गाँव में एक पुस्तकालय खोलने के लिए *प्रोत्साहित करती है*;"
                    + "|2. महासचिव से *अनुरोध करती है* कि वे:|(a) एक सूची प्रकाशित करें;|(b) प्रशिक्षण का समर्थन करें;|3. इस मामले पर विचार जारी रखने का *निर्णय लेती है*।",
            "Ukrainian", "*Генеральна Асамблея*,|*посилаючись* на свою резолюцію 70/1 від 25 вересня 2015 року,|1. *закликає* держави-члени відкрити бібліотеку в кожному селі та"
                    + " навчати бібліотекарів;|2. *просить* Генерального секретаря:|a) опублікувати перелік;|b) підтримати навчання;|3. *вирішує* продовжувати займатися цим питанням.",
            "Persian", "مجمع عمومی،|با یادآوری قطعنامه 70/1 مورخ 25 سپتامبر 2015 خود،|1. کشورهای عضو را تشویق می‌کند که در هر روستا یک کتابخانه باز کنند؛|2. از دبیر کل درخواست می‌کند:"
                    + "|(a) فهرستی را منتشر کند؛|(b) از آموزش حمایت کند؛|3. تصمیم می‌گیرد که این موضوع را در دستور کار نگه دارد.");

    private static final Map<String, String> NO_RESOLUTIONS = Map.of(
            "a letter", "# Letter dated 3 March 2026|I have the honour to transmit herewith a note on the libraries of mountain villages. I should be grateful if you would have it"
                    + " circulated as a document of the General Assembly.|Please accept, Sir, the assurances of my highest consideration.",
            "a letter in French with numbers", "Lettre datée du 3 mars 2026|J’ai l’honneur de vous faire tenir une note sur les bibliothèques de village.|1. Mon Gouvernement suit la question de près."
                    + "|2. Il reste prêt à répondre à toute question.|Je vous prie d’agréer l’expression de ma considération.",
            "a list of decisions", "# Decisions|1. The Committee took note of the report of the secretariat.|2. The Committee decided to hold its next session in Geneva."
                    + "|3. The Committee elected Ms. Example as its Chair.|4. The Committee adopted its agenda.",
            "minutes", "Minutes of the meeting|- Present: four members|- Apologies: none|The Chair opened the meeting at 10 a.m. The budget was discussed; Ms. A asked for more money.");

    private final Reso reso = new Reso();

    @TestFactory
    Stream<DynamicTest> aLanguageThatIsNotKnownIsSaidOnceAndReadByItsNumbers() {
        return STRANGERS.entrySet().stream().map(stranger -> DynamicTest.dynamicTest(stranger.getKey(), () -> {
            Resolution draft = read(stranger.getValue());
            assertEquals(List.of("OP1", "OP2", "OP2 (a)", "OP2 (b)", "OP3"),
                    draft.flattened().stream().map(paragraph -> paragraph.address().toString()).filter(address -> address.startsWith("OP")).toList());
            assertEquals(List.of("IN002"), codes(draft));
        }));
    }

    @Test
    void theOrderOfNumbersIsJudgedInAnyLanguage() {
        assertEquals(List.of("IN002", "NU102"), codes(read(STRANGERS.get("German").replace("|3. ", "|4. "))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoResolutionIsSaidToBeNoneAndNothingElse() {
        return NO_RESOLUTIONS.entrySet().stream().map(other -> DynamicTest.dynamicTest(other.getKey(), () -> assertEquals(List.of("IN003"), codes(read(other.getValue())))));
    }

    private Resolution read(String paragraphs) {
        return reso.read(SourceText.of("draft.md", paragraphs.replace("|", "\n\n") + "\n"), Optional.empty());
    }

    private List<String> codes(Resolution draft) {
        return reso.validate(draft, Selection.DEFAULT).stream().map(finding -> finding.rule().code()).toList();
    }
}
