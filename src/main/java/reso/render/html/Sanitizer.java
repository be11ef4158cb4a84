package reso.render.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** The last step before print: whatever was written, only these tags, attributes and schemes leave the house. */
final class Sanitizer {
    private Sanitizer() {}

    static String clean(String body) {
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false).charset("UTF-8").escapeMode(Entities.EscapeMode.xhtml);
        return Jsoup.clean(body, "", allowed(), settings);
    }

    private static Safelist allowed() {
        return new Safelist()
                .addTags("a", "article", "bdi", "div", "em", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "main", "nav", "p", "pre",
                        "section", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "ul")
                .addAttributes(":all", "aria-describedby", "aria-label", "aria-labelledby", "class", "dir", "id", "lang", "role")
                .addAttributes("a", "href", "rel", "title")
                .addAttributes("div", "hidden")
                .addAttributes("th", "scope")
                .addAttributes("time", "datetime")
                .addProtocols("a", "href", "#", "https", "http", "mailto")
                .preserveRelativeLinks(true);
    }
}
