package reso.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reso.model.Resolution;
import reso.render.Drafts;
import reso.render.Letters;

class HtmlRendererTest {

    static Stream<Path> drafts() {
        return Drafts.all();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void thePageHasOneFirstHeadingAndNoLevelIsLeftOut(Path draft) {
        Document page = page(Drafts.read(draft));
        assertEquals(1, page.select("h1").size());
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= last + 1, heading::outerHtml);
            last = level;
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyIdentifierIsUniqueAndEveryInternalLinkHasItsTarget(Path draft) {
        Document page = page(Drafts.read(draft));
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element::id));
        page.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml));
        page.select("[aria-labelledby], [aria-describedby]").forEach(element ->
                assertTrue(ids.contains(element.attr("aria-labelledby") + element.attr("aria-describedby")), element::outerHtml));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyLetterAndDigitOfTheDraftStandsInTheMainTextOnce(Path draft) {
        Element main = page(Drafts.read(draft)).selectFirst("main");
        main.select(".own").remove();
        assertEquals(Letters.ofMarkdown(Drafts.text(draft)), Letters.of(main.wholeText()));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void everyParagraphCanBeLinkedTo(Path draft) {
        Resolution read = Drafts.read(draft);
        Document page = page(read);
        read.everything().forEach(paragraph -> {
            Element element = page.getElementById(paragraph.address().id());
            assertTrue(element != null && element.text().contains(paragraph.labelText()), paragraph.address()::toString);
            int links = element.select("a.self[href=#" + element.id() + "]").size();
            assertEquals(element.hasClass("block") ? 0 : 1, links, element::outerHtml);
        });
    }

    @ParameterizedTest
    @CsvSource({"en-render-lighthouses,en,ltr", "fr-render-phares,fr,ltr", "es-render-faros,es,ltr", "ru-render-mayaki,ru,ltr",
        "zh-render-dengta,zh,ltr", "ar-render-manarat,ar,rtl"})
    void languageAndDirectionAreSaid(String draft, String language, String direction) {
        Document page = page(Drafts.named(draft));
        for (Element element : List.of(page.selectFirst("html"), page.selectFirst("article"))) {
            assertEquals(language + " " + direction, element.attr("lang") + " " + element.attr("dir"));
        }
        assertFalse(page.selectFirst("footer").text().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"en-render-lighthouses,em", "ru-render-mayaki,em", "zh-render-dengta,strong", "ar-render-manarat,strong > em"})
    void openingsTakeTheFaceOfTheLanguage(String draft, String face) {
        Resolution read = Drafts.named(draft);
        Document page = page(read);
        read.everything().forEach(paragraph -> paragraph.opening().ifPresent(opening -> {
            Element element = page.getElementById(paragraph.address().id());
            assertTrue(element.select(face).first() != null && element.select(face).first().text().startsWith(opening.text()), element::outerHtml);
        }));
        assertEquals(face.contains("em"), !page.select("#pp1 em").isEmpty());
        assertEquals(face.contains("strong"), !page.select("#pp1 strong").isEmpty());
    }

    @Test
    void aNoteThatIsCalledTwiceHasTwoWaysBack() {
        Document page = page(Drafts.named("en-render-lighthouses"));
        Element note = page.getElementById("note-1");
        assertEquals(List.of("#fnref-1-1", "#fnref-1-2"), note.select("a[role=doc-backlink]").eachAttr("href"));
        assertEquals(List.of("#note-1", "#note-1"), page.select("#fnref-1-1, #fnref-1-2").eachAttr("href"));
        assertEquals("Back to text, mention 2", note.select("a[role=doc-backlink]").last().attr("aria-label"));
        assertEquals("Back to text", page.selectFirst("#note-3 a[role=doc-backlink]").attr("aria-label"));
        assertEquals(1, page.select("section[role=doc-endnotes]").size());
    }

    @Test
    void arabicNoteMarksStandInBrackets() {
        assertEquals("(1)", page(Drafts.named("ar-render-manarat")).getElementById("fnref-1-1").text());
    }

    @Test
    void twoResolutionsWithNotesOfOneNumberEachFindTheirOwn() {
        Document page = page(Drafts.read("""
                *The General Assembly*,

                *Recalling* this,<sup>1</sup>

                1. *Urges* all States to act.

                <sup>1</sup> Of the first.

                *The Economic and Social Council*,

                *Recalling* that,<sup>1</sup>

                1. *Urges* all States to rest.

                <sup>1</sup> Of the second.
                """));
        assertEquals(List.of("1 Of the first. ↑", "1 Of the second. ↑"), page.select("section[role=doc-endnotes] p").eachText());
        assertEquals("#note-1", page.selectFirst("#pp1 sup a").attr("href"));
        assertEquals("#note-1--2", page.selectFirst("#r2-pp1 sup a").attr("href"));
    }

    @Test
    void subparagraphsStandUnderTheirParagraphWithTheirPrintedLabels() {
        Document page = page(Drafts.named("en-render-lighthouses"));
        assertEquals("b.", page.selectFirst("#op1 > [role=list] > #op1-a > [role=list] > #op1-a-ii > [role=list] > #op1-a-ii-b > p > .num").text());
        assertEquals("1.", page.selectFirst("#op1 > p > span.num").text());
        assertTrue(page.select("[role=listitem]").stream().allMatch(item -> item.parent().attr("role").equals("list")));
    }

    @Test
    void aTableOfTheDraftIsATable() {
        Element table = page(Drafts.named("en-render-two-resolutions")).selectFirst("#r2-x1 table");
        assertEquals(List.of("port", "buoys"), table.select("thead th[scope=col]").eachText());
        assertEquals(List.of("A", "12"), table.select("tbody td").eachText());
    }

    @Test
    void otherBlocksStayTheCharactersTheyAre() {
        assertEquals("```\n<b>|x\n```", page(Drafts.read("*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States to act.\n\n```\n<b>|x\n```\n"))
                .selectFirst("#x1 pre").wholeText());
    }

    @Test
    void theMastheadHasItsTwoColumns() {
        Element masthead = page(Drafts.named("fr-render-phares")).selectFirst("header.masthead");
        assertEquals("Nations Unies", masthead.selectFirst(".flag .start").text());
        assertEquals("A/C.2/81/L.78", masthead.selectFirst(".flag .end").text());
        assertEquals("Assemblée générale Quatre-vingt-unième session Point 24 de l’ordre du jour", masthead.selectFirst(".facts .start").text());
        assertEquals("2026-11-03", masthead.selectFirst(".facts .end time").attr("datetime"));
        assertEquals("Phares et feux de port", masthead.selectFirst("h1").text());
        assertTrue(masthead.select("img, svg").isEmpty());
    }

    @Test
    void aDraftWithoutATitleIsHeadedByItsSymbolOrByAWordOfTheLanguage() {
        String text = "*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n1. *Exhorte* les États à agir.\n";
        assertEquals("A/C.2/81/L.78", page(Drafts.read("A/C.2/81/L.78\n\n" + text)).selectFirst("h1").text());
        assertEquals("Projet de résolution", page(Drafts.read(text)).selectFirst("h1").text());
        assertEquals("Feux", page(Drafts.read("---\nlang: fr\ntitle: Feux\nsymbol: A/C.2/81/L.78\n---\n\n" + text)).selectFirst("h1").text());
    }

    @Test
    void wordsFromPagesStandBelowEverythingElse() {
        Document page = page(Drafts.named("fr-render-phares"));
        assertEquals("A/C.2/81/L.78 ¶ 2/3 ¶", page.selectFirst("article > .furniture:last-child").text());
        assertEquals(List.of("preamble", "annex", "annex", "notes"), page.select("article > section").eachAttr("class"));
    }

    @Test
    void symbolsInArabicTextKeepTheirDirection() {
        Document page = page(Drafts.named("ar-render-manarat"));
        assertEquals(List.of("A/RES/2200 (XXI)"), page.select("#pp2 bdi").eachText());
        assertEquals("United Nations, Treaty Series, vol. 2237, No. 39574.", page.selectFirst("#note-2 bdi").text());
        assertEquals("Treaty Series", page.selectFirst("#note-2 bdi > em").text());
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void lineEndsOfTheDraftDoNotShow(Path draft) {
        String text = Drafts.text(draft);
        String page = HtmlRenderer.render(Drafts.read(text), HtmlOptions.PAGE);
        assertEquals(page, HtmlRenderer.render(Drafts.read(text.replace("\n", "\r\n")), HtmlOptions.PAGE));
        assertEquals(page, HtmlRenderer.render(Drafts.read(text.replace("\n", "\r")), HtmlOptions.PAGE));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void thePolicyAdmitsTheStyleByItsHashAndNothingElse(Path draft) throws Exception {
        String html = HtmlRenderer.render(Drafts.read(draft), HtmlOptions.PAGE.withCss("p{color:teal}\r\n/* </style> */"));
        Document page = Jsoup.parse(html);
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        assertTrue(style.contains("p{color:teal}\n"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertEquals("default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                + "'; img-src data:; base-uri 'none'; form-action 'none'", page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertEquals(1, page.select("style").size());
        assertTrue(page.select("script, link, img, [src], [style]").isEmpty());
        assertEquals("no-referrer", page.selectFirst("meta[name=referrer]").attr("content"));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void theSameDraftGivesTheSameBytesEverywhere(Path draft) {
        String first = HtmlRenderer.render(Drafts.read(draft), HtmlOptions.PAGE.withToc());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(first, HtmlRenderer.render(Drafts.read(draft), HtmlOptions.PAGE.withToc()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertFalse(first.contains("\r"));
    }

    @Test
    void attributesAreSorted() {
        Document page = page(Drafts.named("en-render-lighthouses"));
        page.getAllElements().forEach(element -> {
            List<String> names = element.attributes().asList().stream().map(attribute -> attribute.getKey()).toList();
            assertEquals(names.stream().sorted().toList(), names, element::outerHtml);
        });
    }

    @Test
    void aDraftOfTwelveKilobytesGivesAPageOfSixtyAtMost() {
        StringBuilder draft = new StringBuilder(Drafts.text(Path.of("src/test/resources/reso/drafts/en-render-lighthouses.md")));
        for (int i = 4; draft.length() < 12_000; i++) {
            draft.append("\n").append(i).append(". *Invites* all States to keep the lights of their ports in good repair, and to report thereon;\n");
        }
        int size = HtmlRenderer.render(Drafts.read(draft.toString()), HtmlOptions.PAGE.withToc()).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size <= 60_000, () -> size + " bytes");
    }

    @Test
    void aFragmentIsTheArticleAlone() {
        String fragment = HtmlRenderer.render(Drafts.named("ar-render-manarat"), HtmlOptions.PAGE.asFragment());
        assertTrue(fragment.startsWith("<article class=\"resolution\" dir=\"rtl\" lang=\"ar\">") && fragment.endsWith("</article>\n"), fragment);
    }

    @Test
    void theTableOfContentsListsHeadingsAndAnnexes() {
        Resolution read = Drafts.named("en-render-lighthouses");
        Document page = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE.withToc()));
        assertEquals(List.of("#h1", "#h2", "#annex", "#annex-1"), page.select("nav[role=doc-toc] a").eachAttr("href"));
        assertTrue(page(read).select("nav").isEmpty());
        assertTrue(Jsoup.parse(HtmlRenderer.render(Drafts.named("ru-render-mayaki"), HtmlOptions.PAGE.withToc())).select("nav").isEmpty());
    }

    @Test
    void aTemplateIsFilledWithEscapedWords() {
        Resolution read = Drafts.read("---\nlang: en\ntitle: \"<i>&\"\n---\n\n*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States to act.\n");
        String page = HtmlRenderer.render(read, HtmlOptions.PAGE.withTemplate("<title>{{title}}</title> {{ lang }} { {{x {{content}}"));
        assertTrue(page.startsWith("<title>&lt;i&gt;&amp;</title> en { {{x <article"), page);
    }

    @Test
    void aTemplateThatAsksForSomethingElseIsRefused() {
        Resolution read = Drafts.named("ru-render-mayaki");
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> HtmlRenderer.render(read, HtmlOptions.PAGE.withTemplate("{{titel}}")));
        assertEquals("the template asks for {{titel}}; there is content, contents, csp, date, dir, lang, neighbours, notice, style, symbol, title", refused.getMessage());
    }

    @Test
    void headingsThatNothingFollowsCloseTheTextAndHeadNothing() {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* this,\n\n## First part\n\n1. *Urges* all States to act.\n\n## 54th plenary meeting\n\n## 15 December 2022\n");
        Document page = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE.withToc()));
        assertEquals(List.of("First part"), page.select("nav a").eachText());
        assertEquals(List.of("h2", "p", "p"), page.select("#h1, #h2, #h3").stream().map(Element::tagName).toList());
        assertEquals(List.of("h2", "h3"), page.select("p.closing").eachAttr("id"));
    }

    @Test
    void theSymbolHeadsEveryPrintedPageButTheFirst() {
        String html = HtmlRenderer.render(Drafts.named("fr-render-phares"), HtmlOptions.PAGE);
        assertTrue(html.contains("@page:right{@top-right{content:\"A/C.2/81/L.78\"}}@page:first{@top-left{content:none}@top-right{content:none}}"));
    }

    private static Document page(Resolution resolution) {
        return Jsoup.parse(HtmlRenderer.render(resolution, HtmlOptions.PAGE));
    }
}
