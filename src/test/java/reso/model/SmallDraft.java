package reso.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Languages;
import reso.text.SourceText;
import reso.text.Span;

/** A draft put together by hand: operative paragraphs and notes, as a parser would give them. */
public final class SmallDraft {
    private final String language;
    private final String organ;
    private final StringBuilder source = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private SmallDraft(String language, String organ) {
        this.language = language;
        this.organ = organ;
    }

    public static SmallDraft of(String language, String organ) {
        return new SmallDraft(language, organ);
    }

    /** Adds a paragraph that calls notes at its end. */
    public SmallDraft paragraph(String text, String... calls) {
        Span span = append(text);
        List<NoteCall> called = new ArrayList<>();
        for (String call : calls) {
            called.add(new NoteCall(call, Span.at(span.end()), NoteStyle.SUP, text.length()));
        }
        Address address = Address.of(1, "", "OP" + (paragraphs.size() + 1));
        Prose prose = new Prose(List.of(new Run(text, span, Emphasis.NONE)), called, List.of());
        paragraphs.add(new Paragraph(Kind.OPERATIVE, address, Optional.empty(), Optional.empty(), prose, span, 0, "", List.of()));
        return this;
    }

    public SmallDraft note(String marker, String text) {
        Span span = append(text);
        Prose prose = new Prose(List.of(new Run(text, span, Emphasis.NONE)), List.of(), List.of());
        notes.add(new Note(marker, Span.at(span.start()), NoteStyle.SUP, prose, span));
        return this;
    }

    private Span append(String text) {
        Span span = new Span(source.length(), source.length() + text.length());
        source.append(text).append("\n\n");
        return span;
    }

    public Resolution build() {
        return new Resolution(SourceText.of("draft.md", source.toString()), Languages.named(language).orElseThrow(), true, organ,
                new Masthead(Map.of(), List.of()), paragraphs, notes, List.of(), List.of());
    }
}
