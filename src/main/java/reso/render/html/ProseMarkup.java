package reso.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.model.NoteCall;
import reso.model.Prose;
import reso.render.Faces;
import reso.render.Piece;
import reso.render.Pieces;

/** The words of one paragraph as phrasing content: openings in the face of the language, links, note calls. */
final class ProseMarkup {
    private static final String COMMENT = "<!--";
    private static final String LATIN_FACE = "italic";

    private final Rendering page;
    private final Targets targets;
    private final Markup out = new Markup();
    private final boolean foreign;
    private final String face;

    private ProseMarkup(Rendering page, Prose prose) {
        this.page = page;
        this.foreign = page.isRightToLeft() && Isolation.isForeign(prose.text());
        this.face = foreign ? LATIN_FACE : page.resolution().language().emphasis();
        this.targets = new Targets(prose, page.options().links(), page.ids());
    }

    static Markup of(Rendering page, Prose prose, Faces faces) {
        return new ProseMarkup(page, prose).write(prose, faces);
    }

    private Markup write(Prose prose, Faces faces) {
        if (foreign) {
            out.open("bdi");
        }
        Optional<Targets.Target> open = Optional.empty();
        for (Piece piece : Pieces.of(page.resolution().source(), prose, faces, targets.cuts())) {
            Optional<Targets.Target> target = targets.of(piece);
            if (!target.equals(open)) {
                link(open, target);
                open = target;
            }
            words(piece);
            if (!piece.calls().isEmpty()) {
                link(open, Optional.empty());
                open = Optional.empty();
                calls(piece.calls());
            }
        }
        link(open, Optional.empty());
        return foreign ? out.close("bdi") : out;
    }

    private void link(Optional<Targets.Target> before, Optional<Targets.Target> after) {
        if (before.isPresent()) {
            out.close("a");
        }
        after.ifPresent(target -> out.open("a", "aria-describedby", target.title().isEmpty() ? "" : page.cited().idOf(target.title(), target.titleLanguage()),
                "class", target.own() ? "" : "cited", "href", target.href(), "rel", target.href().startsWith("#") ? "" : "noopener",
                "title", target.title()));
    }

    private void words(Piece piece) {
        if (piece.text().isEmpty() || piece.raw() && piece.text().startsWith(COMMENT)) {
            return;
        }
        List<String> tags = tags(piece);
        boolean first = true;
        for (String tag : tags) {
            out.open(tag, "class", first && piece.opening() ? "opening" : "");
            first = false;
        }
        if (page.isRightToLeft() && !foreign) {
            Isolation.write(piece.text(), out);
        } else {
            out.text(piece.text());
        }
        for (int i = tags.size() - 1; i >= 0; i--) {
            out.close(tags.get(i));
        }
    }

    /** Italics are not customary in every script; what the draft sets in italics takes the face of the language that the words are in. */
    private List<String> tags(Piece piece) {
        List<String> tags = new ArrayList<>();
        boolean italic = piece.emphasis().isItalic();
        if (italic && face.contains("bold") || piece.emphasis().isBold()) {
            tags.add("strong");
        }
        if (italic && face.contains("italic")) {
            tags.add("em");
        }
        if (piece.raised()) {
            tags.add("sup");
        }
        return tags;
    }

    private void calls(List<NoteCall> calls) {
        out.open("sup", "class", "call");
        for (int i = 0; i < calls.size(); i++) {
            if (i > 0) {
                out.text(",");
            }
            call(calls.get(i));
        }
        out.close("sup");
    }

    private void call(NoteCall call) {
        String words = page.words().say("call", call.marker());
        page.notes().noteOf(call).ifPresentOrElse(
                note -> out.open("a", "aria-describedby", Identifiers.NOTES, "href", "#" + page.ids().of(note), "id", page.ids().of(call),
                        "role", "doc-noteref").text(words).close("a"),
                () -> out.text(words));
    }
}
