package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

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
        return Finding.of(INFO, Message.of("TY181", text.substring(at, at + 1), paragraph.address(), around), paragraph.address().toString(),
                paragraph.prose().span(at, at + 1));
    }
}
