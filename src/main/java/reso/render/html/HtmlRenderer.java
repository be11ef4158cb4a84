package reso.render.html;

import java.util.LinkedHashMap;
import java.util.Map;
import reso.model.Masthead.Item;
import reso.model.Resolution;

/**
 * Prints a resolution as HTML that needs nothing else: no script, no request, one style sheet admitted by its hash. The same draft
 * gives the same bytes, and no word of a draft can become markup.
 */
public final class HtmlRenderer {
    private final Rendering page;

    private HtmlRenderer(Rendering page) {
        this.page = page;
    }

    /**
     * @return a page or a fragment with {@code \n} line ends
     * @throws IllegalArgumentException if the template of the options has a placeholder that nothing fills
     */
    public static String render(Resolution resolution, HtmlOptions options) {
        HtmlRenderer renderer = new HtmlRenderer(Rendering.of(resolution, options));
        if (options.template().isPresent()) {
            return renderer.filled(options.template().get());
        }
        return options.fragment() ? Sanitizer.clean(renderer.article().toString()) : renderer.page();
    }

    private String page() {
        Frame frame = new Frame(page.words(), page.direction(), title(), Style.of(page));
        Neighbours neighbours = page.options().neighbours();
        return frame.around(neighbours.head(), neighbours.body(page.words()) + Sanitizer.clean(body().toString()));
    }

    private Markup body() {
        Markup out = new Markup().add(contents()).open("main", "id", Identifiers.TEXT).line().add(article()).close("main").line();
        return out.open("footer").open("p").text(page.words().say("notice")).close("p").close("footer").line();
    }

    private Markup contents() {
        return page.options().toc() ? ContentsMarkup.of(page) : new Markup();
    }

    private Markup article() {
        return new Markup().open("article", "class", "resolution", "dir", page.direction(), "lang", language()).line()
                .add(MastheadMarkup.of(page)).add(BodyMarkup.of(page)).add(NotesMarkup.of(page)).add(BodyMarkup.furniture(page))
                .add(page.cited().markup(language()))
                .close("article").line();
    }

    private String filled(String template) {
        Style style = Style.of(page);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("lang", language());
        values.put("dir", page.direction());
        values.put("title", Markup.escape(title()));
        values.put("symbol", Markup.escape(value(Item.SYMBOL)));
        values.put("date", Markup.escape(value(Item.DATE)));
        values.put("notice", Markup.escape(page.words().say("notice")));
        values.put("csp", Markup.escape(style.policy()));
        values.put("style", style.rules());
        values.put("neighbours", page.options().neighbours().body(page.words()).toString());
        values.put("contents", Sanitizer.clean(ContentsMarkup.of(page).toString()));
        values.put("content", Sanitizer.clean(article().toString()));
        return Template.fill(template.replace("\r\n", "\n").replace('\r', '\n'), values);
    }

    private String language() {
        return page.words().language();
    }

    /** The symbol and the title, or what there is of them. */
    private String title() {
        String symbol = value(Item.SYMBOL);
        String title = value(Item.TITLE);
        String both = symbol + (symbol.isEmpty() || title.isEmpty() ? "" : " – ") + title;
        return both.isBlank() ? page.words().say("untitled") : both;
    }

    private String value(Item item) {
        return page.resolution().masthead().value(item).orElse("");
    }
}
