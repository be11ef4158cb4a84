package reso.render.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.LineIndex;
import reso.text.SourceText;
import reso.text.Span;

/** Blocks parted by blank lines, front matter on top. A comment of the draft stands right above the block it stood above. */
final class Sheet {
    private static final String FENCE = "---";

    private final SourceText source;
    private final List<Span> comments;
    private final StringBuilder out = new StringBuilder();
    private int nextComment;

    Sheet(Resolution resolution) {
        this.source = resolution.source();
        this.comments = resolution.comments();
        frontMatter(firstWord(resolution));
    }

    private static int firstWord(Resolution resolution) {
        List<Span> spans = new ArrayList<>(resolution.masthead().lines().stream().map(Masthead.Line::span).toList());
        resolution.everything().stream().map(Paragraph::span).forEach(spans::add);
        resolution.notes().stream().map(Note::span).forEach(spans::add);
        spans.addAll(resolution.comments());
        return spans.stream().mapToInt(Span::start).min().orElse(resolution.source().length());
    }

    /** The block between two lines of dashes before the first word, as it stands. */
    private void frontMatter(int end) {
        LineIndex lines = source.lines();
        if (end == 0 || !isFence(lines, 1)) {
            return;
        }
        for (int line = 2; line <= lines.count() && lines.start(line) < end; line++) {
            if (isFence(lines, line)) {
                block(clean(source.slice(new Span(0, lines.end(line)))));
                return;
            }
        }
    }

    private boolean isFence(LineIndex lines, int line) {
        return source.slice(new Span(lines.start(line), lines.end(line))).stripTrailing().equals(FENCE);
    }

    /** The text with the line ends of the sheet. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** True where the text is a table, code or HTML that is kept as it stands. */
    boolean isVerbatim(Span span, String text) {
        boolean block = text.startsWith("<") || text.startsWith("```") || text.startsWith("~~~");
        boolean lines = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return (block || lines) && source.slice(span).equals(text);
    }

    void add(Span from, String text) {
        StringBuilder above = new StringBuilder();
        while (nextComment < comments.size() && comments.get(nextComment).start() < from.start()) {
            above.append(clean(source.slice(comments.get(nextComment)))).append('\n');
            nextComment++;
        }
        block(above + text);
    }

    /** Notes move, so that no comment is taken for theirs. */
    void addNote(String text) {
        block(text);
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
        }
    }

    @Override
    public String toString() {
        while (nextComment < comments.size()) {
            block(clean(source.slice(comments.get(nextComment++))));
        }
        return out.toString();
    }
}
