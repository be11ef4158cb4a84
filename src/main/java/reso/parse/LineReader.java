package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.markdown.Block;
import reso.markdown.Inline;
import reso.model.Emphasis;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Prose;
import reso.model.Run;
import reso.text.Span;

/** Turns Markdown blocks into lines: the smallest pieces that a paragraph can begin or end with. */
final class LineReader {
    private final List<Line> lines = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();

    private List<Run> runs = new ArrayList<>();
    private List<NoteCall> calls = new ArrayList<>();
    private int length;

    LineReader(List<Block> blocks) {
        blocks.forEach(this::read);
    }

    List<Line> lines() {
        return lines;
    }

    /** Where HTML comments stand. */
    List<Span> comments() {
        return comments;
    }

    private void read(Block block) {
        block.fold(prose -> {
            prose(prose);
            return null;
        }, rule -> lines.add(new Line(Line.Sort.RULE, Prose.EMPTY, 0, true, rule.span())),
                comment -> comments.add(comment.span()),
                opaque -> lines.add(new Line(Line.Sort.OPAQUE, verbatim(opaque), 0, true, opaque.span())));
    }

    private static Prose verbatim(Block.Opaque opaque) {
        return new Prose(List.of(new Run(opaque.source(), opaque.span(), Emphasis.NONE)), List.of(), List.of());
    }

    private void prose(Block.Prose block) {
        boolean first = true;
        for (Inline inline : block.inlines()) {
            if (inline instanceof Inline.Break) {
                first = !endLine(block.level(), first) && first;
            } else {
                add(inline);
            }
        }
        endLine(block.level(), first);
    }

    private void add(Inline inline) {
        inline.fold(words -> {
            int cut = length == 0 ? blankStart(words.text()) : 0;
            String text = words.text().substring(cut);
            Span span = words.text().length() == words.span().length() ? new Span(words.span().start() + cut, words.span().end()) : words.span();
            addRun(new Run(text, span, emphasis(words), words.link()));
            return null;
        }, mark -> calls.add(new NoteCall(mark.marker(), mark.span(), style(mark), length)), lineBreak -> null, raw -> {
            addRun(new Run(raw.source(), raw.span(), Emphasis.NONE));
            return null;
        });
    }

    /** The offset of the first sign that is seen; direction marks before a label would hide it. */
    private static int blankStart(String text) {
        int start = 0;
        while (start < text.length() && (Character.isWhitespace(text.charAt(start)) || Character.getType(text.charAt(start)) == Character.FORMAT)) {
            start++;
        }
        return start;
    }

    private void addRun(Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
            length += run.text().length();
        }
    }

    private boolean endLine(int level, boolean startsBlock) {
        boolean any = !runs.isEmpty() || !calls.isEmpty();
        if (any) {
            Prose prose = new ProseBuilder().add(new Prose(runs, calls, List.of())).build();
            Span words = runs.isEmpty() ? calls.get(0).span() : prose.span();
            Span span = calls.isEmpty() ? words : words.to(calls.get(0).span()).to(calls.get(calls.size() - 1).span());
            lines.add(new Line(Line.Sort.WORDS, prose, level, startsBlock, span));
        }
        runs = new ArrayList<>();
        calls = new ArrayList<>();
        length = 0;
        return any;
    }

    private static Emphasis emphasis(Inline.Words words) {
        return switch (words.face()) {
            case PLAIN -> Emphasis.NONE;
            case ITALIC -> Emphasis.ITALIC;
            case BOLD -> Emphasis.BOLD;
            case BOLD_ITALIC -> Emphasis.BOLD_ITALIC;
        };
    }

    private static NoteStyle style(Inline.Mark mark) {
        return switch (mark.notation()) {
            case SUP -> NoteStyle.SUP;
            case MARKDOWN -> NoteStyle.MARKDOWN;
            case SUPERSCRIPT -> NoteStyle.SUPERSCRIPT;
        };
    }
}
