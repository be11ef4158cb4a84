package reso.model;

import java.util.Optional;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/**
 * The number or letter of a paragraph.
 *
 * @param printed what stands there and how it can be read
 * @param reading what it means in its place: {@code (i)} after {@code (h)} is a letter
 * @param span in the source, without the space that follows
 */
public record Label(PrintedLabel printed, Numerals.Reading reading, Span span) {

    /** As printed, {@code 4.} or {@code (a)}. */
    public String text() {
        return printed.text();
    }

    public int value() {
        return reading.value();
    }

    /** The change that puts another number in the label, in the signs it is written in; nothing where it has that number already. */
    public Optional<Edit> become(int value, SourceText source) {
        return printed(value).equals(text()) ? Optional.empty() : Optional.of(LabelPrinter.edit(this, LabelPrinter.number(this, value), source));
    }

    /** The label as it would be printed with another number. */
    public String printed(int value) {
        return LabelPrinter.print(this, value);
    }
}
