package reso.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import reso.Reso;
import reso.citation.Citation;
import reso.citation.CitationFinder;
import reso.finding.Finding;
import reso.format.UnformattableException;
import reso.lint.Selection;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.render.html.HtmlOptions;
import reso.render.html.HtmlRenderer;
import reso.render.markdown.MarkdownRenderer;
import reso.render.markdown.NoteNotation;
import reso.renumber.NumberingScheme;
import reso.text.Edit;
import reso.text.Edits;
import reso.text.SourceText;
import reso.text.Span;

/** What holds for any text at all, whoever made it and whatever for. */
final class AnyText {
    private static final Reso RESO = new Reso();

    private AnyText() {}

    private static Resolution read(String text) {
        return RESO.read(SourceText.of("any.md", text), Optional.empty());
    }

    private static void assertInside(Span span, SourceText source) {
        assertTrue(0 <= span.start() && span.start() <= span.end() && span.end() <= source.length(), span::toString);
    }

    static void reading(String text) {
        Resolution read = read(text);
        read.everything().stream().map(Paragraph::span).forEach(span -> assertInside(span, read.source()));
        read.notes().forEach(note -> assertInside(note.span(), read.source()));
    }

    static void citations(String text) {
        Resolution read = read(text);
        for (Citation citation : CitationFinder.find(read)) {
            assertInside(citation.span(), read.source());
        }
    }

    static void fixing(String text) {
        Resolution read = read(text);
        List<Finding> findings = RESO.validate(read, Selection.DEFAULT);
        findings.forEach(finding -> assertInside(finding.span(), read.source()));
        List<Edit> edits = findings.stream().flatMap(finding -> finding.fix().stream()).flatMap(fix -> fix.edits().stream()).toList();
        RESO.validate(read(Edits.apply(read.source(), edits).text().content()), Selection.DEFAULT);
    }

    static void numbering(String text) {
        Resolution read = read(text);
        List<Edit> edits = RESO.renumber(read, NumberingScheme.USUAL).edits();
        edits.forEach(edit -> assertInside(edit.span(), read.source()));
        assertEquals(edits.size(), Edits.apply(read.source(), edits).applied().size());
    }

    static void formatting(String text) {
        try {
            read(RESO.format(read(text), NoteNotation.KEEP).content());
        } catch (UnformattableException e) {
            assertTrue(e.getMessage() != null, "said, and nothing changed");
        }
    }

    static void resolving(String text) {
        Resolution read = read(text);
        RESO.resolve(read).forEach(match -> assertInside(match.citation().span(), read.source()));
    }

    static void printing(String text) {
        Resolution read = read(text);
        String page = HtmlRenderer.render(read, HtmlOptions.PAGE);
        assertEquals(0, Jsoup.parse(page).select("script, iframe, object, embed, form, base, [onclick], [onerror], [onload], [href^=javascript]").size());
        read(MarkdownRenderer.render(read, NoteNotation.MARKDOWN));
    }
}
