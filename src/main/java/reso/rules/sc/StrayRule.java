package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A rule (---) in the running text or at its end, as page ends leave them. */
public final class StrayRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC105", "stray-rule");

    @Override
    public RuleInfo info() {
        return INFO;
    }
    private static final int SHORTEST = 3;

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().paragraphs();
        String text = subject.source().content();
        int line = paragraphs.isEmpty() ? text.length() : paragraphs.get(0).span().start();
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            if (isRule(text, line, end) && isAfterBlank(text, line)) {
                found.add(finding(text, line, end));
            }
            line = end + 1;
        }
        return found;
    }

    /** Three or more of one of the three signs, spaces allowed. */
    private static boolean isRule(String text, int from, int to) {
        String signs = text.substring(from, Math.min(to, from + 200)).replace(" ", "").strip();
        return to - from < 200 && signs.length() >= SHORTEST && "-*_".indexOf(signs.charAt(0)) >= 0 && signs.chars().allMatch(c -> c == signs.charAt(0));
    }

    /** Directly under words it would make a heading of them. */
    private static boolean isAfterBlank(String text, int line) {
        int before = text.lastIndexOf('\n', line - 2);
        return line > 0 && text.substring(before + 1, line).isBlank();
    }

    private static Finding finding(String text, int line, int end) {
        Span span = new Span(line, line + text.substring(line, end).stripTrailing().length());
        return Finding.of(INFO, Message.of("SC105", text.substring(line, end)), "", span)
                .with(new Fix(Message.of("SC105.fix"), Applicability.SAFE, List.of(Edit.delete(new Span(line, Math.min(text.length(), end + 1))))));
    }
}
