package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A bracket without its partner. A lone closing one after a letter or number is a label, a). */
public final class UnbalancedBracket implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY181", "unbalanced-bracket");
    private static final int LONGEST_LABEL = 5;
    private static final int REACH = 15;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            if (!paragraph.is(Kind.OTHER)) {
                int at = unbalanced(paragraph.text());
                if (at >= 0) {
                    found.add(finding(paragraph, at));
                }
            }
        }
        return found;
    }

    /** The offset of the first round bracket without its partner, or -1; square brackets may hold several paragraphs of a negotiated text. */
    private static int unbalanced(String text) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                open.add(i);
            } else if (c == ')' || c == '）') {
                if (open.isEmpty() && !isLabel(text, i)) {
                    return i;
                }
                if (!open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
        }
        return open.isEmpty() ? -1 : open.get(0);
    }

    private static boolean isLabel(String text, int closer) {
        int start = closer;
        while (start > 0 && closer - start < LONGEST_LABEL && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < closer && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    private static Finding finding(Paragraph paragraph, int at) {
        String text = paragraph.text();
        String around = text.substring(Math.max(0, at - REACH), Math.min(text.length(), at + REACH));
        Finding finding = Finding.of(INFO, Message.of("TY181", text.substring(at, at + 1), paragraph.address(), around), paragraph.address().toString(),
                paragraph.prose().span(at, at + 1));
        return turned(text).map(turn -> turned(paragraph, turn)).orElse(finding);
    }

    /** A second opening bracket right after a word, where a closing one belongs: the mirror of a script that runs right to left. */
    private static Optional<Integer> turned(String text) {
        int first = text.lastIndexOf('(', Math.max(0, text.lastIndexOf('(') - 1));
        int second = text.lastIndexOf('(');
        boolean facing = first >= 0 && second > first && text.indexOf(')', first) < 0 && Character.isLetterOrDigit(text.charAt(second - 1));
        return facing ? Optional.of(second) : Optional.empty();
    }

    private static Finding turned(Paragraph paragraph, int at) {
        Span span = paragraph.prose().span(at, at + 1);
        String around = paragraph.text().substring(Math.max(0, at - REACH), at + 1);
        return Finding.of(INFO, Message.of("TY181.turned", around, paragraph.address()), paragraph.address().toString(), span).with(Severity.NOTE)
                .with(new Fix(Message.of("TY181.fix"), Applicability.SAFE, List.of(new Edit(span, ")"))));
    }
}
