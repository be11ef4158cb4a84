package reso.render.html;

import java.util.List;
import java.util.Optional;
import reso.render.CitedDraft;
import reso.render.Link;

/**
 * What a caller may choose.
 *
 * @param fragment the article alone, to stand in another page: no head, no style
 * @param toc whether a table of contents stands above the text, where there are headings or annexes
 * @param css further rules, after those of the page; the caller's own, never the draft's
 * @param template a page of the caller's own with the placeholders that {@link Template} names
 * @param links what words of the draft point to
 * @param neighbours the pages that stand beside this one
 */
public record HtmlOptions(boolean fragment, boolean toc, String css, Optional<String> template, List<Link> links,
        Neighbours neighbours) {
    public static final HtmlOptions PAGE = new HtmlOptions(false, false, "", Optional.empty(), List.of(), Neighbours.NONE);

    public HtmlOptions {
        links = List.copyOf(links);
    }

    public HtmlOptions asFragment() {
        return new HtmlOptions(true, toc, css, template, links, neighbours);
    }

    public HtmlOptions withToc() {
        return new HtmlOptions(fragment, true, css, template, links, neighbours);
    }

    public HtmlOptions withCss(String rules) {
        return new HtmlOptions(fragment, toc, rules, template, links, neighbours);
    }

    public HtmlOptions withTemplate(String page) {
        return new HtmlOptions(fragment, toc, css, Optional.of(page), links, neighbours);
    }

    /** The citations of the draft point to what they cite. */
    public HtmlOptions withCitations(CitedDraft draft) {
        return withLinks(Link.of(draft));
    }

    public HtmlOptions withLinks(List<Link> wanted) {
        return new HtmlOptions(fragment, toc, css, template, wanted, neighbours);
    }

    public HtmlOptions withNeighbours(Neighbours others) {
        return new HtmlOptions(fragment, toc, css, template, links, others);
    }
}
