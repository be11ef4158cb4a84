package reso.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reso.model.Resolution;
import reso.render.Drafts;
import reso.render.Link;
import reso.text.Span;

/** Nothing that a draft contains becomes markup, wherever it stands. */
class HostileDraftTest {
    private static final Set<String> TAGS = Set.of("html", "head", "meta", "title", "style", "body", "a", "article", "bdi", "div", "em", "footer",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "main", "nav", "p", "pre", "section", "span", "strong", "sup", "time", "ul", "li", "table", "thead", "tbody", "tr", "th", "td");
    private static final Set<String> ATTRIBUTES = Set.of("aria-describedby", "aria-label", "aria-labelledby", "charset", "class", "content", "datetime",
            "dir", "hidden", "href", "http-equiv", "id", "lang", "name", "rel", "role", "scope", "title");

    static List<String> bait() {
        return List.of("<script>alert(1)</script>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<img src=x onerror=alert(1)>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<style>@import 'https://evil.example/x.css';</style>",
                "<base href=\"https://evil.example/\">", "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<form action=https://evil.example><input name=a></form>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>",
                "--><script>alert(1)</script><!--", "<!--><img src=x onerror=alert(1)>-->", "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script\\>alert(1)\\</script\\>", "<a href=javascript:alert(1)>x</a>",
                "<sup onclick=alert(1)>1</sup>", "{{content}}", "<p id=\"notes\" onclick=alert(1)>", "\u202E<b onclick=alert(1)>\u2066",
                "a\u0000b\u0001c\u001Bd\uFFFEe\uD800f\u0085", "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">alert(1)</x:script>",
                "`<script>alert(1)</script>`", "[x]: javascript:alert(1)", "<!DOCTYPE x [<!ENTITY y \"z\">]>&y;", "<![CDATA[<script>alert(1)</script>]]>");
    }

    @ParameterizedTest
    @MethodSource("bait")
    void baitInEveryFieldStaysWords(String bait) {
        Resolution read = Drafts.read(draft(bait));
        for (HtmlOptions options : List.of(HtmlOptions.PAGE, HtmlOptions.PAGE.withToc(), HtmlOptions.PAGE.asFragment(),
                HtmlOptions.PAGE.withTemplate("<html><head><title>{{title}} {{symbol}}</title></head><body>{{contents}}{{content}}</body></html>"))) {
            assertHarmless(HtmlRenderer.render(read, options));
        }
    }

    /** The bait as front matter, masthead line, symbol, title, body line, opening, text, label, item, heading, note, link, annex and block. */
    private static String draft(String bait) {
        String line = bait.replace("\n", " ");
        return "---\nlang: en\ntitle: " + line + "\nsymbol: " + line + "\n---\n\n"
                + line + "\n\nA/RES/1/1" + line + "\n\n**" + line + "**\n\n# Title " + line + "<sup>1</sup>\n\n"
                + "*The General Assembly" + line + "*,\n\n*The General Assembly*,\n\n*Recalling " + line + "* and " + line + "<sup>1</sup>,\n\n"
                + "1. *Urges* " + line + ":\n\n(a) " + line + ";\n\n## Heading " + line + "\n\n2. [" + line + "](https://example.org/?" + line + ") "
                + "[x](javascript:alert(1)) [y](<" + line + ">) *" + line + "* [^" + line + "].\n\n" + line + "\n\n# Annex " + line + "\n\n1. " + line + "\n\n"
                + "<sup>1</sup> " + line + "\n\n[^2]: " + line + "\n\n" + bait + "\n";
    }

    private static void assertHarmless(String html) {
        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            assertTrue(element == page || TAGS.contains(element.tagName()), element::outerHtml);
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), element::outerHtml);
                assertTrue(!attribute.getKey().equals("href") || attribute.getValue().matches("(?s)(https?:|mailto:|#).*"), element::outerHtml);
            }
        }
        assertFalse(html.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'), "no control characters");
        assertTrue(html.chars().noneMatch(c -> c == 0xFFFE || c == 0xFFFF));
        assertTrue(page.select("style").size() <= 1 && page.select("title").size() <= 1);
        assertEquals(0, page.select("head > *:not(meta, title, style)").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "java&#9;script:alert(1)", "java&Tab;script:alert(1)",
        "\u0001javascript:alert(1)", "vbscript:x", "data:text/html,x", "DATA:text/html;base64,eA==", "file:///etc/passwd", "//evil.example/x", "/x", "x.html",
        "\\\\evil.example", "https\\:x", "#nowhere", "ftp://evil.example/", "javascript&colon;alert(1)", "%6aavascript:alert(1)", "http s://x"})
    void aLinkThatMayDoHarmIsWordsOnly(String target) {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* [these words](" + target + ") and [those](<" + target + ">),\n\n1. *Urges* all States to act.\n");
        Document page = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE));
        assertTrue(page.getElementById("pp1").text().contains("these words"), page::outerHtml);
        assertTrue(page.select("#pp1 a:not(.self)").isEmpty(), () -> page.getElementById("pp1").outerHtml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " https://example.org/", "java\nscript:x", "data:x", "//x", "#nowhere"})
    void aLinkOfTheCallerIsJudgedTheSame(String target) {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* these words,\n\n1. *Urges* all States to act.\n");
        int start = read.source().content().indexOf("these");
        HtmlOptions options = HtmlOptions.PAGE.withLinks(List.of(new Link(new Span(start, start + 5), target, "\"><script>", "en")));
        assertTrue(Jsoup.parse(HtmlRenderer.render(read, options)).select("#pp1 a:not(.self)").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c&d=\"e\"", "http://example.org/", "mailto:a@example.org", "HTTPS://EXAMPLE.ORG/", "#op1"})
    void aHarmlessLinkStays(String target) {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* [these words](" + target + "),\n\n1. *Urges* all States to act.\n");
        Element link = Jsoup.parse(HtmlRenderer.render(read, HtmlOptions.PAGE)).selectFirst("#pp1 a:not(.self)");
        assertEquals("these words", link.text());
        assertEquals(target, link.attr("href"));
    }

    @Test
    void aSymbolCannotLeaveTheStyleSheet() {
        Resolution read = Drafts.read("---\nlang: en\nsymbol: 'A\"}}body{display:none}</style>\\'\n---\n\n*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States to act.\n");
        String html = HtmlRenderer.render(read, HtmlOptions.PAGE);
        String style = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
        assertTrue(style.contains("content:\"A\\22 \\7d \\7d body\\7b display\\3a none\\7d \\3c /style\\3e \\5c \""), style.substring(style.length() - 200));
    }

    @ParameterizedTest
    @MethodSource("bait")
    void baitInStyleRulesStaysInTheStyleSheet(String bait) {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* this,\n\n1. *Urges* all States to act.\n");
        assertHarmless(HtmlRenderer.render(read, HtmlOptions.PAGE.withCss("p{color:teal}" + bait.replaceAll("[\\p{Cntrl}\\uD800\\uFFFE]", ""))));
    }

    @ParameterizedTest
    @MethodSource("bait")
    void baitInWhatIsKnownOfCitedDocumentsStaysWords(String bait) {
        Resolution read = Drafts.read("*The General Assembly*,\n\n*Recalling* these words,\n\n1. *Urges* all States to act.\n");
        int start = read.source().content().indexOf("these");
        HtmlOptions options = HtmlOptions.PAGE.withLinks(List.of(new Link(new Span(start, start + 5), "https://example.org/?" + bait.replaceAll("\\s", ""), bait, "en")));
        assertHarmless(HtmlRenderer.render(read, options));
    }

    @ParameterizedTest
    @MethodSource("bait")
    void baitInTheListOfDraftsStaysWords(String bait) {
        Overview.Row row = new Overview.Row(bait, bait, reso.language.Languages.named("ar").orElseThrow(), "a.html", 0, 1, 2);
        Document page = Jsoup.parse(Overview.render(List.of(row), reso.language.Languages.named("en").orElseThrow()));
        assertTrue(page.getAllElements().stream().allMatch(element -> element == page || TAGS.contains(element.tagName())), page::outerHtml);
        assertEquals(1, page.select("tbody tr").size());
    }

    @Test
    void whatWasCleanedStaysTheSameWhenReadAgain() {
        for (String bait : bait()) {
            String body = HtmlRenderer.render(Drafts.read(draft(bait)), HtmlOptions.PAGE.asFragment());
            assertEquals(body, Sanitizer.clean(body), bait);
        }
    }

    @Test
    void deepAndLongDraftsArePrinted() {
        String draft = "*The General Assembly*,\n\n*Recalling* " + "*a* <sup>1</sup> [b](https://example.org/) ".repeat(5_000)
                + ",\n\n" + "1. *Urges* all States:\n\n(a) One;\n\n".repeat(2_000) + "<sup>1</sup> Note.\n";
        assertTrue(HtmlRenderer.render(Drafts.read(draft), HtmlOptions.PAGE).length() > draft.length());
    }
}
