package reso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import reso.Reso;
import reso.config.Config;
import reso.format.UnformattableException;
import reso.lint.Selection;
import reso.model.Resolution;
import reso.render.Link;
import reso.render.html.HtmlOptions;
import reso.render.html.HtmlRenderer;
import reso.render.html.Neighbours;
import reso.render.json.ResolutionJson;
import reso.render.markdown.MarkdownRenderer;
import reso.render.markdown.NoteNotation;
import reso.report.Judged;
import reso.text.SourceText;

/** How the drafts of one call are printed: as what, and with which choices. */
final class Printer {
    /** What drafts can be printed as; each is also how its files end. */
    static final List<String> KINDS = List.of("md", "html", "json");

    private final Reso reso;
    private final Shelf shelf;
    private final String kind;
    private final HtmlOptions options;
    private final NoteNotation notation;
    private final boolean links;

    /** @param shelf what is known of cited documents, and where they are read */
    Printer(Call call, Reso reso, Shelf shelf) throws Refusal {
        this.reso = reso;
        this.shelf = shelf;
        this.kind = call.text("--to", "html");
        this.options = options(call);
        this.notation = FmtCommand.notes(call);
        this.links = call.has("--link");
        refuseUnknownPlaceholders();
    }

    String kind() {
        return kind;
    }

    boolean makesPages() {
        return kind.equals("html");
    }

    /** @return empty where there is nothing to print */
    Optional<String> print(Resolution read, Config config, Neighbours neighbours) {
        return read.isEmpty() ? Optional.empty() : Optional.of(switch (kind) {
            case "md" -> canonical(read, config);
            case "json" -> ResolutionJson.pretty(shelf.cited(read, config)) + "\n";
            default -> HtmlRenderer.render(read, options.withCitations(shelf.cited(read, config)).withNeighbours(neighbours));
        });
    }

    /** As fmt writes it, then linked; a draft that has no canonical form is printed all the same, as near to it as it comes. */
    private String canonical(Resolution read, Config config) {
        try {
            SourceText formatted = reso.format(read, notation);
            return links ? linked(reso.read(formatted, Optional.of(read.language())), config, NoteNotation.KEEP) : formatted.content();
        } catch (UnformattableException e) {
            return links ? linked(read, config, notation) : MarkdownRenderer.render(read, notation);
        }
    }

    private String linked(Resolution read, Config config, NoteNotation notes) {
        return MarkdownRenderer.render(read, notes, Link.of(shelf.cited(read, config)));
    }

    /** What is found in a draft, for the list of what was printed. */
    Judged judged(Resolution read, Config config) {
        return new Judged(read.source(), read.language().code(), shelf.reso(config).validate(read, Selection.DEFAULT));
    }

    /** Tried on an empty draft, so that a wrong template is told before a draft is blamed. */
    private void refuseUnknownPlaceholders() throws Refusal {
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
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Refusal(file.get() + ": is not valid UTF-8");
        } catch (IOException e) {
            throw new Refusal(file.get() + ": " + Faults.reason(e));
        }
    }
}
