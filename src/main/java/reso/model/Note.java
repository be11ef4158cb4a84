package reso.model;

import reso.text.Span;

/**
 * The text of a footnote.
 *
 * @param marker the number or sign alone
 * @param markerSpan the mark in front of the text, its markup included
 * @param span mark and text
 */
public record Note(String marker, Span markerSpan, NoteStyle style, Prose prose, Span span) {

    public String text() {
        return prose.text();
    }
}
