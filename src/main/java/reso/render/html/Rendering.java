package reso.render.html;

import reso.model.Resolution;
import reso.render.NoteIndex;

/** What every part of one page needs to know of the whole. */
record Rendering(Resolution resolution, HtmlOptions options, PageWords words, NoteIndex notes, Identifiers ids,
        Descriptions cited) {

    static Rendering of(Resolution resolution, HtmlOptions options) {
        NoteIndex notes = new NoteIndex(resolution);
        return new Rendering(resolution, options, new PageWords(resolution.language().code()), notes, new Identifiers(resolution, notes),
                new Descriptions());
    }

    boolean isRightToLeft() {
        return resolution.language().isRightToLeft();
    }

    String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }
}
