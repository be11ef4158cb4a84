package reso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.format.UnformattableException;
import reso.model.Resolution;
import reso.render.CitedDraft;
import reso.render.html.HtmlOptions;
import reso.render.html.HtmlRenderer;
import reso.render.json.ResolutionJson;
import reso.render.markdown.MarkdownRenderer;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/** Prints a draft. */
final class RenderCommand implements Command {

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String summary() {
        return "Print a draft as Markdown, as an HTML page with its citations live, or as JSON.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(List.of("md", "html", "json"), "What to print (default: html).", "--to"));
        spec.addOption(Options.value("FILE", "Write to a file, all at once at the end.", "-o", "--output"));
        spec.addOption(Options.flag("HTML: only the article, for a page of your own.", "--fragment"));
        spec.addOption(Options.flag("HTML: with a table of contents.", "--toc"));
        spec.addOption(Options.value("FILE", "HTML: add these style rules.", "--css"));
        spec.addOption(Options.value("FILE", "HTML: fill this page, see its placeholders in the README.", "--template"));
        spec.addOption(Options.choice(List.of("keep", "markdown", "sup"), "Markdown: how notes are written (default: keep).", "--notes"));
        Options.reading(spec);
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        Reso reso = new Reso();
        Drafts drafts = new Drafts(call, reso);
        if (drafts.count() != 1) {
            throw new Refusal("render prints one draft at a time; " + drafts.count() + " were given");
        }
        Function<Resolution, String> print = printer(call, reso);
        try (Output output = call.output()) {
            drafts.each(print, new Teller(output));
            if (drafts.exit() == Exit.DONE) {
                output.finish();
            }
        }
        return drafts.exit();
    }

    private static Function<Resolution, String> printer(Call call, Reso reso) throws Refusal {
        switch (call.text("--to", "html")) {
            case "md" -> {
                NoteNotation notation = FmtCommand.notes(call);
                return read -> canonical(reso, read, notation);
            }
            case "json" -> {
                return read -> ResolutionJson.pretty(cited(reso, read)) + "\n";
            }
            default -> {
                HtmlOptions options = options(call);
                refuseUnknownPlaceholders(options, reso);
                return read -> HtmlRenderer.render(read, options.withCitations(cited(reso, read)));
            }
        }
    }

    /** As fmt writes it; a draft that has no canonical form is printed all the same, as near to it as it comes. */
    private static String canonical(Reso reso, Resolution read, NoteNotation notation) {
        try {
            return reso.format(read, notation).content();
        } catch (UnformattableException e) {
            return MarkdownRenderer.render(read, notation);
        }
    }

    /** Tried on an empty draft, so that a wrong template is told before a draft is blamed. */
    private static void refuseUnknownPlaceholders(HtmlOptions options, Reso reso) throws Refusal {
        try {
            HtmlRenderer.render(reso.read(SourceText.of("", ""), Optional.empty()), options);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e.getMessage());
        }
    }

    private static HtmlOptions options(Call call) throws Refusal {
        HtmlOptions options = HtmlOptions.PAGE;
        options = call.has("--fragment") ? options.asFragment() : options;
        options = call.has("--toc") ? options.withToc() : options;
        Optional<String> css = words(call, "--css");
        options = css.isPresent() ? options.withCss(css.get()) : options;
        Optional<String> template = words(call, "--template");
        return template.isPresent() ? options.withTemplate(template.get()) : options;
    }

    private static Optional<String> words(Call call, String option) throws Refusal {
        Optional<String> file = call.text(option);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(call.path(file.get()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(file.get() + ": " + Faults.reason(e));
        }
    }

    private static CitedDraft cited(Reso reso, Resolution read) {
        return new CitedDraft(read.source().path(), read, reso.resolve(read));
    }

    private record Teller(Output output) implements Drafts.Receiver<String> {

        @Override
        public void take(String page) throws IOException {
            output.writer().write(page);
        }

        @Override
        public void unreadable(String path, String code, String message) {
            // told on standard error already; there is nothing to print
        }
    }
}
