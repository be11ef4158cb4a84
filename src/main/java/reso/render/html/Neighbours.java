package reso.render.html;

import java.util.List;

/**
 * The pages that stand beside a page in a folder.
 *
 * @param overview the address of the page that lists all drafts, or empty
 * @param versions the same draft in other languages
 */
public record Neighbours(String overview, List<Version> versions) {
    public static final Neighbours NONE = new Neighbours("", List.of());

    /**
     * A draft in another language.
     *
     * @param code of the language
     * @param language its own name
     * @param href relative, with whatever needs it encoded
     */
    public record Version(String code, String language, String href) {}

    public Neighbours {
        versions = List.copyOf(versions);
    }

    /** For the head of a page. */
    Markup head() {
        Markup out = new Markup();
        versions.forEach(version -> out.open("link", "href", version.href(), "hreflang", version.code(), "rel", "alternate").line());
        return out;
    }

    /** The way to them; empty where there are none. */
    Markup body(PageWords words) {
        Markup out = new Markup();
        if (overview.isEmpty() && versions.isEmpty()) {
            return out;
        }
        out.open("nav", "aria-label", words.say(versions.isEmpty() ? "all" : "versions"), "class", "neighbours").line().open("ul").line();
        if (!overview.isEmpty()) {
            out.open("li").open("a", "href", overview).text(words.say("all")).close("a").close("li").line();
        }
        for (Version version : versions) {
            out.open("li").open("a", "href", version.href(), "hreflang", version.code(), "lang", version.code()).text(version.language())
                    .close("a").close("li").line();
        }
        return out.close("ul").line().close("nav").line();
    }
}
