package reso.render.html;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of cited documents, in words that no one sees and that a reader of the screen hears with the link; the same words
 * are given once. Who uses a mouse is shown them as a tooltip.
 */
final class Descriptions {
    private final Map<Description, String> given = new LinkedHashMap<>();

    private record Description(String words, String language) {}

    /** The identifier of the element that will say the words, which are in the language of the code. */
    String idOf(String words, String language) {
        return given.computeIfAbsent(new Description(words, language), first -> "cited-" + (given.size() + 1));
    }

    /** @param language of the page, which need not be said again */
    Markup markup(String language) {
        Markup out = new Markup();
        if (given.isEmpty()) {
            return out;
        }
        out.open("div", "class", "own", "hidden", "hidden").line();
        given.forEach((said, id) -> out.open("p", "dir", said.language().equals(language) ? "" : "auto", "id", id,
                "lang", said.language().equals(language) ? "" : said.language()).text(said.words()).close("p").line());
        return out.close("div").line();
    }
}
