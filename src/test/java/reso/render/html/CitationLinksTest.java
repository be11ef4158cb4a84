package reso.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import reso.Reso;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.Drafts;
import reso.render.Link;
import reso.text.Span;

/** Words that cite a document lead to it, and say what it is. */
class CitationLinksTest {

    @Test
    void aCitationLeadsToItsDocumentAndSaysItsTitleAndDate() {
        Document page = cited("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n1. *Exhorte* les États à agir.\n");
        Element link = page.selectFirst("#pp1 a.cited");
        assertEquals("https://docs.un.org/fr/A/RES/70/1", link.attr("href"));
        assertEquals("noopener", link.attr("rel"));
        assertTrue(link.attr("title").matches("Transformer notre monde.*\\(2015-09-25\\)"), link::outerHtml);
        Element said = page.getElementById(link.attr("aria-describedby"));
        assertEquals(link.attr("title"), said.text());
        assertTrue(said.parent().hasAttr("hidden") && said.parent().hasClass("own"), said::outerHtml);
        assertTrue(said.attr("lang").isEmpty(), said::outerHtml);
    }

    @Test
    void theSameDocumentIsDescribedOnce() {
        Document page = cited("*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n1. *Reaffirms* its resolution 70/1.\n");
        assertEquals(List.of("cited-1", "cited-1"), page.select("a.cited").eachAttr("aria-describedby"));
        assertEquals(1, page.select("[hidden] p").size());
    }

    @Test
    void aTitleInAnotherLanguageSaysSo() {
        Resolution read = Drafts.read("*Генеральная Ассамблея*,\n\n*ссылаясь* на это,\n\n1. *призывает* государства действовать.\n");
        int start = read.source().content().indexOf("это");
        Document page = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE.withLinks(
                List.of(new Link(new Span(start, start + 3), "https://example.org/", "Lighthouses", "en")))));
        assertEquals("en", page.getElementById("cited-1").attr("lang"));
    }

    @Test
    void citedWordsPointWhereTheCallerSays() {
        Resolution read = Drafts.named("fr-render-phares");
        Document page = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE.withLinks(List.of(
                link(read, "résolution 70/1 du 25 septembre 2015", "https://docs.un.org/fr/A/RES/70/1"),
                link(read, "A/80/12, par. 3, et *Recueil des", "https://docs.un.org/fr/A/80/12"),
                link(read, "Ceux qui signalent un récif", "javascript:alert(1)")))));
        assertEquals("résolution 70/1 du 25 septembre 2015", page.selectFirst("#pp1 a.cited[href=https://docs.un.org/fr/A/RES/70/1]").text());
        assertEquals("A/80/12, par. 3, et Recueil des", page.selectFirst("#note-2 a.cited").text());
        assertEquals("The title", page.selectFirst("#pp1 a.cited").attr("title"));
        assertTrue(page.select("#op1-a-i a.cited").isEmpty());
    }

    @Test
    void aNoteCallWithinALinkStandsBesideIt() {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* its resolution 70/1<sup>1</sup> of 2015,\n\n1. *Urges* all States to act.\n\n<sup>1</sup> Note.\n");
        Document page = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE.withLinks(List.of(link(read, "resolution 70/1<sup>1</sup> of 2015", "https://example.org/")))));
        assertTrue(page.select("a a").isEmpty());
        assertEquals(List.of("resolution 70/1", "of 2015"), page.select("#pp1 a.cited").eachText());
    }

    private static Link link(Resolution read, String words, String href) {
        int start = read.source().content().indexOf(words);
        return new Link(new Span(start, start + words.length()), href, "The title", "en");
    }

    private static Document cited(String draft) {
        Resolution read = Drafts.read(draft);
        return Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE.withCitations(new CitedDraft("draft.md", read, new Reso().resolve(read)))));
    }
}
