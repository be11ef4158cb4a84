package reso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.format.UnformattableException;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/** What the canonical form has besides what the printer of Markdown gives it. */
class CanonicalFormTest {
    private final Reso reso = new Reso();

    private String formatted(String draft) {
        try {
            return reso.format(reso.read(SourceText.of("x.md", draft), Optional.empty()), NoteNotation.KEEP).content();
        } catch (UnformattableException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingOfItsPagesIsLeft() {
        assertEquals("A/RES/77/1\n\n*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n"
                + "1. *Urges* all Member States to act without delay on the matters that stand before them;\n\n2. *Requests* the Secretary-General to report.\n\n"
                + "*52nd plenary meeting*\n\n*15 December 2022*\n",
                formatted("A/RES/77/1\n\n*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n"
                        + "1. *Urges* all Member States to act without delay on the matters that stand\n\n22-29142\n\n2/3\n\nA/RES/77/1\n\n---\n\nbefore them;\n\n"
                        + "2. *Requests* the Secretary-General to report.\n\n*52nd plenary meeting*\n\n*15 December 2022*\n\n22-29142 (E) 301222\n\n*2229142*\n\n3/3\n\nA/RES/77/1\n"));
    }

    @Test
    void itemsAndAddressesOfLinksKeepTheirLines() {
        String draft = "*The General Assembly*,\n\n*Recalling* the [report][r],\n\n1. *Urges* all:\n- *To* act\n- To report;\n\n2. *Asks* all.\n\n[r]: https://example.org/a_b \"Title\"\n[s]: <https://example.org>\n";
        String canonical = "*The General Assembly*,\n\n*Recalling* the [report][r],\n\n1. *Urges* all:\n\n- *To* act\n\n- To report;\n\n2. *Asks* all.\n\n"
                + "[r]: https://example.org/a_b \"Title\"\n\n[s]: <https://example.org>\n";
        assertEquals(canonical, formatted(draft));
        assertEquals(canonical, formatted(canonical));
    }

    @Test
    void italicsThatStandTheOtherWayRoundAreTurned() {
        assertEquals("*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n*Requests* the Secretary-General to report.\n",
                formatted("*The General Assembly*,\n\nRecalling *its resolution 70/1,*\n\nRequests *the Secretary-General to report*.\n"));
    }

    @Test
    void everyMarkIsOfTheScriptOfTheLanguage() {
        assertEquals("*大会*，\n\n*回顾*其第70/1号决议，\n\n1. *请*各国，包括发展中国家，提出报告；\n\n2. *鼓励*各国：\n\n(a) 前来；\n\n(b) 合作。\n",
                formatted("**大会**,\n\n**回顾**其第70/1号决议,\n\n1. **请**各国, 包括发展中国家,提出报告;\n\n2. **鼓励**各国:\n\n(a) 前来;\n\n(b) 合作.\n"));
        assertEquals("*إن الجمعية العامة*،\n\n*إذ تشير* إلى قرارها 70/1،\n\n1 - *تطلب* إلى الأمين العام، في أقرب وقت، أن يقدم تقريرا؛\n\n2 - *تدعو* الدول.\n",
                formatted("***إن الجمعية العامة***,\n\n***إذ تشير*** إلى قرارها 70/1,\n\n1 - ***تطلب*** إلى الأمين العام, في أقرب وقت, أن يقدم تقريرا;\n\n2 - ***تدعو*** الدول.\n"));
    }

    @Test
    void aMarkThatIsNotTheRightOneIsLeftForAnEditor() {
        assertEquals("*The General Assembly*,\n\n*Recalling* its resolution 70/1;\n\n1. *Urges* all,\n\n2. *Requests* a report;\n",
                formatted("*The General Assembly*,\n\n*Recalling* its resolution 70/1;\n\n1. *Urges* all,\n\n2. *Requests* a report;\n"));
    }

    @Test
    void highMarksAreBoundAfterWordsBracketsAndQuotations() {
        assertEquals("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n1. *Prie* tous de venir\u00A0;\n\n2. *Invite* «\u00A0ceux-là\u00A0»\u00A0;\n\n3. *Prie* tous.\n",
                formatted("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n1. *Prie* tous de venir;\n\n2. *Invite* « ceux-là »;\n\n3. *Prie* tous.\n"));
    }

    @Test
    void powersOfUnitsStayAsTheyAre() {
        assertEquals("*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n1. *Notes* tanks of 0.1 m³ and fields of 12 km²;\n\n2. *Urges* all.\n",
                formatted("*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n1. *Notes* tanks of 0.1 m³ and fields of 12 km²;\n\n2. *Urges* all.\n"));
    }
}
