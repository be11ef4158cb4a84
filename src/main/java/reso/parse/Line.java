package reso.parse;

import java.util.Optional;
import reso.language.Folded;
import reso.language.PrintedLabel;
import reso.model.Prose;
import reso.text.Span;

/** One line of the source that has words, or a mark of the page between them. */
final class Line {

    /** What a line is before anything is known of the draft. */
    enum Sort {
        WORDS, RULE, OPAQUE
    }

    private final Sort sort;
    private final Prose prose;
    private final int level;
    private final boolean startsBlock;
    private final Span span;
    private final boolean noteMark;
    private final String quote;
    private final boolean quoted;
    private Folded folded;

    Line(Sort sort, Prose prose, int level, boolean startsBlock, Span span) {
        this(sort, prose, level, startsBlock, span, "", false);
    }

    private Line(Sort sort, Prose prose, int level, boolean startsBlock, Span span, String quote, boolean quoted) {
        this.quote = quote;
        this.quoted = quoted;
        this.sort = sort;
        this.prose = prose;
        this.level = level;
        this.startsBlock = startsBlock;
        this.span = span;
        this.noteMark = !prose.calls().isEmpty() && prose.calls().get(0).offset() == 0;
    }

    Line with(Prose newProse) {
        return new Line(sort, newProse, level, startsBlock, span, quote, quoted);
    }

    /** The same line within a draft that another quotes; the mark that quotes its paragraph, with its space, is no part of its words. */
    Line quoted(int mark) {
        return new Line(sort, mark == 0 ? prose : prose.from(mark), level, startsBlock, span, text().substring(0, mark), true);
    }

    /** A part of the line, as a line of its own. */
    Line piece(Prose part, boolean block) {
        return new Line(sort, part, level, block, part.span(), part.span().start() == prose.span().start() ? quote : "", quoted);
    }

    /** The mark before the words that quotes the paragraph, {@code “}, with the space that belongs to it; or nothing. */
    String quote() {
        return quote;
    }

    /** Whether it belongs to a draft that another one quotes. */
    boolean isQuoted() {
        return quoted;
    }

    Sort sort() {
        return sort;
    }

    Prose prose() {
        return prose;
    }

    String text() {
        return prose.text();
    }

    /** 1 to 6 for a Markdown heading, else 0. */
    int level() {
        return level;
    }

    /** Whether an empty line, or other markup, stands before it. */
    boolean startsBlock() {
        return startsBlock;
    }

    Span span() {
        return span;
    }

    /** Whether the line begins with the mark of a note in any of the three notations. */
    boolean beginsWithNoteMark() {
        return noteMark;
    }

    Folded folded() {
        if (folded == null) {
            folded = prose.folded();
        }
        return folded;
    }

    Optional<PrintedLabel> label() {
        return PrintedLabel.scan(prose.text());
    }

    /** How broad a character looks: signs of East Asian scripts count two. */
    static int width(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3 || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD ? 2 : 1;
    }

    @Override
    public String toString() {
        return prose.text();
    }
}
