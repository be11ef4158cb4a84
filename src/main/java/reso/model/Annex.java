package reso.model;

import java.util.List;
import reso.text.Span;

/**
 * A text that follows the resolution under its own heading, with its own numbers.
 *
 * @param name as addresses call it: {@code Annex}, {@code Annex I}
 * @param heading the words of the heading as printed
 */
public record Annex(String name, String heading, Span span, List<Paragraph> paragraphs) {

    public Annex {
        paragraphs = List.copyOf(paragraphs);
    }
}
