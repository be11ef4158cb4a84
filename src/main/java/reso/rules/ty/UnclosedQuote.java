package reso.rules.ty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Signs;

/** A quotation that is opened and not closed in its paragraph, or closed and not opened. */
public final class UnclosedQuote implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY114", "unclosed-quote");
    private static final String OPENING = "“«《「";
    private static final String CLOSING = "”»》」";
    private static final String LOW = "„";
    private static final Signs MARKS = Signs.of(OPENING + CLOSING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny(OPENING) || subject.inventory().hasAny(CLOSING);
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            boolean judged = (paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE)) && paragraph.prose().signs().meet(MARKS) && paragraph.text().indexOf('"') < 0;
            int at = judged && !isQuoted(paragraph) ? unmatched(paragraph.text(), 0) : -1;
            if (at >= 0 && isAlone(paragraph) && !closesDraft(paragraph, at)) {
                String text = paragraph.text();
                found.add(Finding.of(INFO, Message.of("TY114", text.substring(at, at + 1), paragraph.address(), text.substring(at, Math.min(text.length(), at + 30))),
                        paragraph.address().toString(), paragraph.prose().span(at, at + 1)));
            }
        }
        return found;
    }

    /** Quoted paragraphs each begin with a mark, and only the last ends in one. */
    private static boolean isQuoted(Paragraph paragraph) {
        String text = paragraph.text().strip();
        return !text.isEmpty() && (OPENING.indexOf(text.charAt(0)) >= 0 || CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0 && unmatched(text, 0) == text.length() - 1);
    }

    /** Behind the last paragraph of a draft that another quotes stands the mark whose partner stands before its first. */
    private static boolean closesDraft(Paragraph paragraph, int mark) {
        return paragraph.address().resolution() > 1 && paragraph.text().substring(mark).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A quotation may run on through the subparagraphs. */
    private static boolean isAlone(Paragraph paragraph) {
        return paragraph.children().isEmpty();
    }

    /** The first mark without its partner, or -1; marks of Arabic print, whose order differs, are only counted. */
    private static int unmatched(String text, int from) {
        int[] open = {-1, -1, -1, -1};
        boolean reversed = text.indexOf('”') >= 0 && text.indexOf('“') > text.indexOf('”') || text.contains(LOW);
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == ' ') {
                continue; // Most signs are no mark, and are not looked up.
            }
            int opens = OPENING.indexOf(text.charAt(i));
            int closes = CLOSING.indexOf(text.charAt(i));
            int kind = Math.max(opens, closes);
            if (kind < 0 || kind == 0 && reversed) {
                continue;
            }
            if (closes >= 0 && open[kind] < 0 || opens >= 0 && open[kind] >= 0) {
                return opens >= 0 ? open[kind] : i;
            }
            open[kind] = opens >= 0 ? i : -1;
        }
        return java.util.Arrays.stream(open).filter(at -> at >= 0).min().orElse(-1);
    }
}
