package reso.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    /** The places in {@code all} of what has not ended yet, by what it was asked for. */
    private final Map<Optional<String>, List<Integer>> open = new LinkedHashMap<>();
    private final List<Span> idle = new ArrayList<>();
    private final List<Span> unknown = new ArrayList<>();

    private Suppressions(Resolution resolution) {
        this.source = resolution.source();
        // Most drafts have no comments, and nothing to be measured by it.
        this.firstWord = resolution.comments().isEmpty() ? 0 : firstWord(resolution);
    }

    static Suppressions of(Resolution resolution) {
        Suppressions read = new Suppressions(resolution);
        resolution.comments().forEach(read::read);
        return read;
    }

    List<Suppression> all() {
        return List.copyOf(all);
    }

    /** Comments that end what never began. */
    List<Span> idle() {
        return List.copyOf(idle);
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
        List<Optional<String>> rules = words.size() == 1 ? List.of(Optional.empty()) : words.stream().skip(1).map(Optional::of).toList();
        switch (words.get(0)) {
            case NEXT_LINE -> begin(comment, rules, nextLine(comment.end()));
            case DISABLE -> begin(comment, rules, new Span(comment.start() < firstWord ? 0 : comment.end(), source.length()));
            case ENABLE -> rules.forEach(rule -> end(rule, comment));
            default -> unknown.add(comment);
        }
    }

    private void begin(Span comment, List<Optional<String>> rules, Span scope) {
        for (Optional<String> rule : rules) {
            if (scope.end() == source.length()) {
                open.computeIfAbsent(rule, asked -> new ArrayList<>()).add(all.size());
            }
            all.add(new Suppression(comment, rule, scope));
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

    /** Ends what is open for a rule, or everything that is open; where there is nothing of the kind, the comment is idle. */
    private void end(Optional<String> rule, Span comment) {
        List<Integer> ended = new ArrayList<>();
        if (rule.isPresent()) {
            ended.addAll(open.getOrDefault(rule, List.of()));
            open.remove(rule);
        } else {
            open.values().forEach(ended::addAll);
            open.clear();
        }
        ended.forEach(place -> all.set(place, until(all.get(place), comment.start())));
        if (ended.isEmpty()) {
            idle.add(comment);
        }
    }

    private static Suppression until(Suppression open, int at) {
        return new Suppression(open.comment(), open.rule(), new Span(Math.min(open.scope().start(), at), at));
    }
}
