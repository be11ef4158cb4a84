package reso.model;

import reso.text.Span;

/**
 * The mark of a note in the text.
 *
 * @param marker the number or sign alone, without brackets
 * @param span the whole mark in the source, its markup included
 * @param offset where it stands in the prose: before the character at this UTF-16 offset
 */
public record NoteCall(String marker, Span span, NoteStyle style, int offset) {

    NoteCall at(int newOffset) {
        return new NoteCall(marker, span, style, newOffset);
    }
}
