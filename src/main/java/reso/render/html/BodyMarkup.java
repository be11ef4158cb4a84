package reso.render.html;

import java.util.List;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.render.Faces;
import reso.render.PageRemains;

/** The text between masthead and notes. Numbers are words of the draft, so lists are lists by their role and count nothing. */
final class BodyMarkup {
    private final Rendering page;
    private final Markup out = new Markup();
    private Kind group;
    private boolean preambleNamed;

    private BodyMarkup(Rendering page) {
        this.page = page;
    }

    static Markup of(Rendering page) {
        BodyMarkup body = new BodyMarkup(page);
        body.paragraphs(PageRemains.of(page.resolution()).text(), 1);
        page.resolution().annexes().forEach(body::annex);
        return body.out;
    }

    /** What the pages of a scan carried, below everything else. */
    static Markup furniture(Rendering page) {
        BodyMarkup body = new BodyMarkup(page);
        List<Paragraph> furniture = PageRemains.of(page.resolution()).furniture();
        if (!furniture.isEmpty()) {
            body.out.open("div", "class", "furniture").line();
            furniture.forEach(body::other);
            body.out.close("div").line();
        }
        return body.out;
    }

    private void annex(Annex annex) {
        String id = page.ids().of(annex);
        out.open("section", "class", "annex", "id", id).line();
        out.open("h2").text(annex.heading());
        selfLink(id, annex.name());
        out.close("h2").line();
        paragraphs(annex.paragraphs(), 2);
        out.close("section").line();
    }

    private void paragraphs(List<Paragraph> paragraphs, int headingAbove) {
        Headings headings = new Headings(paragraphs, headingAbove);
        for (Paragraph paragraph : paragraphs) {
            enter(paragraph.kind());
            switch (paragraph.kind()) {
                case OPENING -> plain(paragraph, "p", "body-line");
                case PREAMBULAR -> preambular(paragraph);
                case OPERATIVE, SUBPARAGRAPH -> item(paragraph);
                case HEADING -> heading(paragraph, headings);
                case OTHER -> other(paragraph);
            }
        }
        leave();
    }

    /** Paragraphs of one part in a row stand together. */
    private void enter(Kind kind) {
        if (kind == group) {
            return;
        }
        leave();
        if (kind == Kind.PREAMBULAR) {
            out.open(tagOfPreamble(), "class", "preamble", "aria-label", preambleNamed ? "" : page.words().say("preamble")).line();
            group = kind;
        } else if (kind == Kind.OPERATIVE) {
            out.open("div", "class", "operative", "role", "list").line();
            group = kind;
        }
    }

    /** A page names one preamble; a second part of it, after a heading, is no landmark. */
    private String tagOfPreamble() {
        return preambleNamed ? "div" : "section";
    }

    private void leave() {
        if (group != null) {
            out.close(group == Kind.PREAMBULAR ? tagOfPreamble() : "div").line();
            preambleNamed |= group == Kind.PREAMBULAR;
            group = null;
        }
    }

    private void plain(Paragraph paragraph, String tag, String name) {
        out.open(tag, "class", name, "id", page.ids().of(paragraph));
        words(paragraph);
        out.close(tag).line();
    }

    private void heading(Paragraph paragraph, Headings headings) {
        if (headings.isHeading(paragraph)) {
            plain(paragraph, headings.tag(paragraph), "");
        } else {
            plain(paragraph, "p", "closing");
        }
    }

    private void preambular(Paragraph paragraph) {
        if (paragraph.children().isEmpty()) {
            plain(paragraph, "p", "");
            return;
        }
        out.open("div", "id", page.ids().of(paragraph)).open("p");
        words(paragraph);
        out.close("p").line();
        children(paragraph);
        out.close("div").line();
    }

    /** Recursion goes no deeper than labels do. */
    private void item(Paragraph paragraph) {
        out.open("div", "class", paragraph.label().isPresent() ? "item" : "", "id", page.ids().of(paragraph), "role", "listitem").open("p");
        words(paragraph);
        out.close("p").line();
        children(paragraph);
        out.close("div").line();
    }

    private void children(Paragraph paragraph) {
        if (!paragraph.children().isEmpty()) {
            out.open("div", "class", "items", "role", "list").line();
            paragraph.children().forEach(this::item);
            out.close("div").line();
        }
    }

    private void other(Paragraph paragraph) {
        if (paragraph.text().lines().count() > 1) {
            out.add(BlockMarkup.of(paragraph.text(), page.ids().of(paragraph)));
        } else {
            plain(paragraph, "p", "other");
        }
    }

    private void words(Paragraph paragraph) {
        out.text(paragraph.quote());
        paragraph.label().ifPresent(label -> out.open("span", "class", "num").text(label.text()).close("span").text(" "));
        out.add(ProseMarkup.of(page, paragraph.prose(), Faces.of(paragraph, page.resolution().language().typography())));
        selfLink(page.ids().of(paragraph), paragraph.address().toString());
    }

    private void selfLink(String id, String name) {
        out.text(" ").open("a", "aria-label", page.words().say("permalink", name), "class", "self", "href", "#" + id).text("¶").close("a");
    }
}
