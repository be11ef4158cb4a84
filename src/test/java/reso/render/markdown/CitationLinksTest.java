package reso.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reso.catalogue.Catalogue;
import reso.catalogue.Links;
import reso.catalogue.Resolver;
import reso.citation.CitationFinder;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.Drafts;
import reso.text.Edits;

class CitationLinksTest {
    private static final String DRAFT = "The General Assembly,\n\n*Recalling* %s,\n\n1. *Decides* to meet.\n";

    private static String linked(String text, Links links) {
        Resolution draft = Drafts.read(text);
        CitedDraft cited = new CitedDraft("draft.md", draft, new Resolver(Catalogue.embedded(), draft.language().code()).resolve(CitationFinder.find(draft)), links);
        return Edits.apply(draft.source(), CitationLinks.edits(cited)).text().content();
    }

    private static String paragraph(String words, Links links) {
        String out = linked(String.format(DRAFT, words), links);
        return out.substring(out.indexOf("*Recalling* ") + 12, out.indexOf(",\n\n1."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
        "its resolution 70/1 of 25 September 2015 ~ its [resolution 70/1](https://docs.un.org/en/A/RES/70/1) of 25 September 2015",
        "Security Council resolution 1325 (2000) ~ [Security Council resolution 1325 (2000)](https://docs.un.org/en/S/RES/1325(2000))",
        "its resolutions 70/1 and 72/1 ~ its [resolutions 70/1](https://docs.un.org/en/A/RES/70/1) and [72/1](https://docs.un.org/en/A/RES/72/1)",
        "its decision 60/519 ~ its decision 60/519",
        "its [resolution 70/1](https://example.org/) ~ its [resolution 70/1](https://example.org/)",
        "its [resolution](https://example.org/) 70/1 ~ its [resolution](https://example.org/) 70/1",
        "its resolution *70/1* ~ its resolution *70/1*",
        "`resolution 70/1` and ``A/RES/70/1 ` x`` ~ `resolution 70/1` and ``A/RES/70/1 ` x``",
        "``a`` and A/RES/70/1 `b` ~ ``a`` and [A/RES/70/1](https://docs.un.org/en/A/RES/70/1) `b`",
        "\\`a and A/RES/70/1 ` ~ \\`a and [A/RES/70/1](https://docs.un.org/en/A/RES/70/1) `",
        "![resolution 70/1](cover.png) and resolution 72/1 ~ ![resolution 70/1](cover.png) and [resolution 72/1](https://docs.un.org/en/A/RES/72/1)",
        "<a href=\"x\">resolution 70/1</a> ~ <a href=\"x\">resolution 70/1</a>",
        "<https://undocs.org/A/RES/70/1> ~ <https://undocs.org/A/RES/70/1>"})
    void citationsBecomeLinksWhereTheyCan(String words, String expected) {
        assertEquals(expected, paragraph(words, Links.OFFICIAL));
        assertEquals(expected, paragraph(expected, Links.OFFICIAL), "and a second run changes nothing");
    }

    @Test
    void anAddressThatWouldEndTheLinkIsNotWritten() {
        assertEquals("[A/70/1](https://x.example/A/70/1?l=en)", paragraph("A/70/1", new Links("https://x.example/{symbol}?l={lang}")));
        assertEquals("A/70/1", paragraph("A/70/1", new Links("https://x.example/)({symbol}")));
        assertEquals("A/70/1", paragraph("A/70/1", new Links("<{symbol}>")));
    }

    @ParameterizedTest
    @MethodSource("reso.render.Drafts#examples")
    void nothingButLinksIsAddedAndTheDraftStillSaysTheSame(java.nio.file.Path file) {
        String before = Drafts.text(file);
        String after = linked(before, Links.OFFICIAL);
        assertEquals(before, after.replaceAll("\\[([^\\[\\]]*)\\]\\(https://docs\\.un\\.org/([^()]|\\([^()]*\\))*\\)", "$1"));
        assertEquals(after, linked(after, Links.OFFICIAL));
        assertEquals(CitationFinder.find(Drafts.read(before)).stream().map(c -> c.text()).toList(), CitationFinder.find(Drafts.read(after)).stream().map(c -> c.text()).toList());
    }
}
