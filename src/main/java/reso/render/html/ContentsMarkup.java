package reso.render.html;

import java.util.ArrayList;
import java.util.List;
import reso.model.Annex;
import reso.model.Paragraph;

/** The table of contents: section headings and annexes, in one flat list. Empty where there are none. */
final class ContentsMarkup {
    private final Rendering page;
    private final List<Markup> entries = new ArrayList<>();

    private ContentsMarkup(Rendering page) {
        this.page = page;
    }

    static Markup of(Rendering page) {
        return new ContentsMarkup(page).write();
    }

    private Markup write() {
        headings(page.resolution().paragraphs());
        for (Annex annex : page.resolution().annexes()) {
            entry(page.ids().of(annex), annex.heading());
            headings(annex.paragraphs());
        }
        Markup out = new Markup();
        if (entries.isEmpty()) {
            return out;
        }
        out.open("nav", "aria-labelledby", Identifiers.CONTENTS, "class", "contents", "role", "doc-toc").line();
        out.open("p", "id", Identifiers.CONTENTS).text(page.words().say("contents")).close("p").line().open("ul").line();
        entries.forEach(entry -> out.open("li").add(entry).close("li").line());
        return out.close("ul").line().close("nav").line();
    }

    private void headings(List<Paragraph> paragraphs) {
        Headings headings = new Headings(paragraphs, 1);
        paragraphs.stream().filter(headings::isHeading)
                .forEach(heading -> entry(page.ids().of(heading), heading.text()));
    }

    private void entry(String id, String words) {
        entries.add(new Markup().open("a", "href", "#" + id).text(words).close("a"));
    }
}
