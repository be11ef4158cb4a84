package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;
import reso.text.Span;

/** A rule (---) in the running text or at its end, as page ends leave them. */
public final class StrayRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC105", "stray-rule");

    private static final int SHORTEST = 3;
    private static final String MARKS = ",;.:，；。：،؛";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().paragraphs();
        String text = subject.source().content();
        int line = paragraphs.isEmpty() ? text.length() : Lifted.lineStart(text, paragraphs.get(0).span().start());
        while (line < text.length()) {
            int end = Lifted.lineEnd(text, line);
            if (isRule(text, line, end) && isAfterBlank(text, line) && !parts(subject, line)) {
                found.add(finding(text, line, end));
            }
            line = Lifted.nextLine(text, end);
        }
        paragraphs.stream().filter(paragraph -> paragraph.is(Kind.HEADING)).forEach(heading -> underline(subject, heading).ifPresent(found::add));
        return found;
    }

    /** Between two resolutions, and before the notes that stand behind the last paragraph, a rule was meant. */
    private static boolean parts(Subject subject, int line) {
        List<Paragraph> later = subject.resolution().paragraphs().stream().filter(paragraph -> paragraph.span().start() > line).limit(2).toList();
        if (later.isEmpty()) {
            int last = subject.resolution().everything().stream().mapToInt(paragraph -> paragraph.span().start()).max().orElse(0);
            return last < line && subject.resolution().notes().stream().allMatch(note -> note.span().start() > line) && !subject.resolution().notes().isEmpty();
        }
        return later.get(0).is(Kind.OPENING) || later.size() > 1 && later.get(0).is(Kind.HEADING) && later.get(1).is(Kind.OPENING);
    }

    /** A rule right under a paragraph makes a heading of it; words that end like a paragraph were not meant to be one. */
    private static Optional<Finding> underline(Subject subject, Paragraph heading) {
        String text = subject.source().content();
        int line = Lifted.nextLine(text, Lifted.lineEnd(text, heading.span().end()));
        int end = Lifted.lineEnd(text, line);
        boolean sentence = MARKS.indexOf(heading.text().isEmpty() ? ' ' : heading.text().charAt(heading.text().length() - 1)) >= 0;
        return line < end && sentence && isRule(text, line, end) ? Optional.of(finding(text, line, end)) : Optional.empty();
    }

    /** Three or more of one of the three signs, spaces allowed. */
    private static boolean isRule(String text, int from, int to) {
        String signs = text.substring(from, Math.min(to, from + 200)).replace(" ", "").strip();
        return to - from < 200 && signs.length() >= SHORTEST && "-*_".indexOf(signs.charAt(0)) >= 0 && signs.chars().allMatch(c -> c == signs.charAt(0));
    }

    /** Directly under words it would make a heading of them. */
    private static boolean isAfterBlank(String text, int line) {
        int before = text.startsWith("\r\n", Math.max(0, line - 2)) ? line - 2 : line - 1;
        return before >= 0 && text.substring(Lifted.lineStart(text, before), before).isBlank();
    }

    private static Finding finding(String text, int line, int end) {
        Span span = new Span(line, line + text.substring(line, end).stripTrailing().length());
        return Finding.of(INFO, Message.of("SC105", text.substring(line, end)), "", span)
                .with(new Fix(Message.of("SC105.fix"), Applicability.SAFE, List.of(Edit.delete(new Span(line, Lifted.nextLine(text, end))))));
    }
}
