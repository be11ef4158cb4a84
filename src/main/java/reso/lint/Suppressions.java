package reso.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reso.model.Masthead;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.LineIndex;
import reso.text.SourceText;
import reso.text.Span;

/**
 * What the comments of a draft ask not to hear: {@code <!-- reso-disable-next-line OP204 -- reason -->} for the next line that
 * is not blank, {@code <!-- reso-disable OP204 -->} up to {@code <!-- reso-enable OP204 -->} or the end. Without codes they mean
 * every rule. One that stands before all words of the draft also covers what is said of the draft as a whole.
 */
final class Suppressions {
    private static final String NEXT_LINE = "reso-disable-next-line";
    private static final String DISABLE = "reso-disable";
    private static final String ENABLE = "reso-enable";

    private final SourceText source;
    private final int firstWord;
    private final List<Suppression> all = new ArrayList<>();
    private final List<Span> unknown = new ArrayList<>();

    private Suppressions(Resolution resolution) {
        this.source = resolution.source();
        this.firstWord = firstWord(resolution);
    }

    static Suppressions of(Resolution resolution) {
        Suppressions read = new Suppressions(resolution);
        resolution.comments().forEach(read::read);
        return read;
    }

    List<Suppression> all() {
        return List.copyOf(all);
    }

    /** Comments that address reso in words it does not know. */
    List<Span> unknown() {
        return List.copyOf(unknown);
    }

    private static int firstWord(Resolution resolution) {
        int masthead = resolution.masthead().lines().stream().map(Masthead.Line::span).mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
        int body = resolution.paragraphs().stream().map(Paragraph::span).mapToInt(Span::start).min().orElse(Integer.MAX_VALUE);
        return Math.min(masthead, body);
    }

    private void read(Span comment) {
        List<String> words = words(source.slice(comment));
        if (words.isEmpty() || !words.get(0).startsWith("reso-")) {
            return;
        }
        List<String> rules = words.subList(1, words.size());
        switch (words.get(0)) {
            case NEXT_LINE -> all.add(new Suppression(comment, rules, nextLine(comment.end())));
            case DISABLE -> all.add(new Suppression(comment, rules, new Span(comment.start() < firstWord ? 0 : comment.end(), source.length())));
            case ENABLE -> end(rules, comment.start());
            default -> unknown.add(comment);
        }
    }

    /** The words of a comment without its signs and without the reason, which begins at a lone {@code --}. */
    private static List<String> words(String comment) {
        String inside = comment.startsWith("<!--") ? comment.substring(4) : comment;
        inside = inside.endsWith("-->") ? inside.substring(0, inside.length() - 3) : inside;
        List<String> words = Arrays.stream(inside.replace(',', ' ').strip().split("\\s+")).toList();
        int reason = words.indexOf("--");
        return reason < 0 ? words : words.subList(0, reason);
    }

    private Span nextLine(int offset) {
        LineIndex lines = source.lines();
        for (int line = lines.lineAt(offset) + 1; line <= lines.count(); line++) {
            Span span = new Span(lines.start(line), lines.end(line));
            if (!source.slice(span).isBlank()) {
                return span;
            }
        }
        return Span.at(source.length());
    }

    private void end(List<String> rules, int offset) {
        all.replaceAll(open -> open.scope().end() == source.length() && (rules.isEmpty() || open.rules().equals(rules))
                ? new Suppression(open.comment(), open.rules(), new Span(Math.min(open.scope().start(), offset), offset)) : open);
    }
}
