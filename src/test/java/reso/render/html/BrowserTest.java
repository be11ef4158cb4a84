package reso.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reso.Reso;
import reso.language.Languages;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.Drafts;
import reso.text.SourceText;

/**
 * Pages as a browser shows and prints them. Skipped, in so many words, where there is no Chromium. The pages and what was printed
 * of them stay in {@code target/pages}, for other checkers and for the eye.
 */
class BrowserTest {
    private static final Path FOLDER = Path.of("target/pages");
    private static final Reso RESO = new Reso();
    private static final String FINDINGS = "axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
            + ".then(r=>r.violations.flatMap(v=>v.nodes.map(n=>v.id+': '+n.html.slice(0,200)+' '+(n.any[0]||n.all[0]||n.none[0]||{}).message)))";
    /** What a reader may set for spacing without losing words: criterion 1.4.12. */
    private static final String SPACED = "{const s=new CSSStyleSheet();s.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;"
            + "word-spacing:.16em!important}p{margin-block-end:2em!important}');document.adoptedStyleSheets=[s];}";
    private static final String OVERFLOW = "document.documentElement.scrollWidth-document.documentElement.clientWidth";
    private static final String SHIFT = "new Promise(done=>{let sum=0;new PerformanceObserver(l=>l.getEntries().forEach(e=>sum+=e.value))"
            + ".observe({type:'layout-shift',buffered:true});setTimeout(()=>done(Math.round(sum*1e4)),60)})";
    private static final int WIDE = 1280;
    private static final int HALF = WIDE / 2;
    private static final int NARROW = 320;
    /** The text area of the page in CSS pixels: A4 less its margins. */
    private static final int PAPER_WIDTH = 605;
    private static final int PAPER_HEIGHT = 933;

    private static Browser browser;
    private static String axe;

    static Stream<Path> drafts() {
        return Stream.concat(Drafts.all(), Drafts.examples());
    }

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Browser.program();
        if (program.isEmpty()) {
            System.out.println("skipped: the tests in a browser, since there is no Chromium on the PATH");
        }
        assumeTrue(program.isPresent(), "there is no Chromium on the PATH");
        browser = Browser.start(program.get());
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.createDirectories(FOLDER);
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void noRuleOfAccessibilityIsBrokenInLightDarkAndPrint(Path draft) throws IOException {
        open(draft);
        browser.ask(axe + ";0");
        for (String how : List.of("light", "dark", "print")) {
            browser.show(how);
            assertEquals(List.of(), browser.ask(FINDINGS).texts(), how);
        }
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void thePageAsksForNothingAndItsStyleIsAdmitted(Path draft) throws IOException {
        open(draft);
        assertEquals(List.of(), browser.requests());
        assertEquals(List.of(), browser.complaints());
        assertEquals("grid", browser.ask("(getComputedStyle(document.querySelector('.facts')||document.createElement('i')).display||'grid')").text(""));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void nothingMovesAndNothingSticksOut(Path draft) throws IOException {
        open(draft);
        assertEquals(0, browser.ask(SHIFT).number(-1), "layout shift");
        for (int width : List.of(WIDE, HALF, NARROW)) {
            browser.resize(width);
            assertEquals(0, browser.ask(OVERFLOW).number(-1), width + " pixels wide");
        }
        browser.ask(SPACED);
        assertEquals(0, browser.ask(OVERFLOW).number(-1), "with wide spacing");
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void thePaperIsTaggedAndHasThePagesThatTheTextFills(Path draft) throws IOException {
        open(draft);
        browser.resize(PAPER_WIDTH);
        browser.show("print");
        double sheets = browser.ask("document.documentElement.scrollHeight").number(0) / (double) PAPER_HEIGHT;
        int breaks = browser.ask("document.querySelectorAll('.annex').length").number(0);
        byte[] pdf = browser.pdf();
        Files.write(FOLDER.resolve(name(draft) + ".pdf"), pdf);
        String inside = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(inside.contains("/StructTreeRoot") && inside.contains("/MarkInfo"), "tagged");
        int pages = inside.split("/Type /Page\\b(?!s)", -1).length - 1;
        assertTrue(pages >= Math.floor(sheets) && pages <= Math.ceil(sheets * 1.15) + breaks, () -> pages + " pages for " + sheets + " sheets");
    }

    @Test
    void theListOfDraftsHasNoBarriersEither() throws IOException {
        List<Overview.Row> rows = Languages.all().stream()
                .map(language -> new Overview.Row("A title that is long enough to wrap", "A/C.3/77/L.42", language, "a.html", 1, 0, 12)).toList();
        Path page = FOLDER.toAbsolutePath().resolve("index.html");
        Files.writeString(page, Overview.render(rows, Languages.named("en").orElseThrow()));
        browser.open(page);
        browser.ask(axe + ";0");
        for (String how : List.of("light", "dark", "print")) {
            browser.show(how);
            assertEquals(List.of(), browser.ask(FINDINGS).texts(), how);
        }
        browser.resize(NARROW);
        assertEquals(0, browser.ask(OVERFLOW).number(-1));
    }

    private static void open(Path draft) throws IOException {
        Resolution read = RESO.read(SourceText.of(draft.getFileName().toString(), Drafts.text(draft)), Optional.empty());
        HtmlOptions options = HtmlOptions.PAGE.withToc().withCitations(new CitedDraft("", read, RESO.resolve(read)));
        Path page = FOLDER.toAbsolutePath().resolve(name(draft) + ".html");
        Files.writeString(page, HtmlRenderer.render(read, options));
        browser.resize(WIDE);
        browser.show("light");
        browser.open(page);
    }

    private static String name(Path draft) {
        return draft.getFileName().toString().replaceAll("\\.(md|txt)$", "");
    }
}
