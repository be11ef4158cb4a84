package reso.rules.ty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Typography;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** A plain space, or none, where the language wants one that does not break: before « ; » and « : », inside guillemets. */
public final class BreakableSpace implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY101", "breakable-space");
    private static final String NO_BREAK = "\u00A0\u202F";
    private static final String HIGH_MARKS = "?!";
    private static final String CLOSERS = ")]»”\"";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.language().typography().spaceBefore().isEmpty();
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Typography typography = subject.language().typography();
        List<Finding> glued = new ArrayList<>();
        boolean bound = false;
        for (Passage passage : typography.spaceBefore().isEmpty() ? List.<Passage>of() : Passage.of(subject)) {
            for (int i = 1; i < passage.text().length(); i++) {
                if (isGlued(typography, passage.text(), i)) {
                    int mark = i;
                    passage.span(i, i + 1).ifPresent(span -> glued.add(glued(passage, mark, span)));
                }
                int at = space(typography, passage.text(), i);
                if (at >= 0 && passage.text().charAt(at) == ' ') {
                    passage.span(at, at + 1).ifPresent(span -> found.add(finding(passage, at, span)));
                } else {
                    bound |= at >= 0 && NO_BREAK.indexOf(passage.text().charAt(at)) >= 0;
                }
            }
        }
        return Stream.concat(glued.stream(), bound || found.size() < 2 ? found.stream() : Stream.of(all(found))).toList();
    }

    /** A word with the mark right after it; a colon only at the end, since one inside may belong to a title in another language. */
    private static boolean isGlued(Typography typography, String text, int i) {
        char c = text.charAt(i);
        boolean ends = i + 1 == text.length();
        boolean mark = c == typography.semicolon() || HIGH_MARKS.indexOf(c) >= 0 || c == typography.colon() && ends;
        return mark && (ends || Character.isSpaceChar(text.charAt(i + 1))) && (Character.isLetterOrDigit(text.charAt(i - 1)) || CLOSERS.indexOf(text.charAt(i - 1)) >= 0);
    }

    private static Finding glued(Passage passage, int at, Span mark) {
        return Finding.of(INFO, Message.of("TY101.glued", passage.around(at, at + 1)), passage.address(), mark)
                .with(new Fix(Message.of("TY101.gluedfix"), Applicability.SAFE, List.of(Edit.insert(mark.start(), NO_BREAK.substring(0, 1)))));
    }

    /** The offset of what may be the space that belongs to the mark at {@code i}, or -1. */
    private static int space(Typography typography, String text, int i) {
        char c = text.charAt(i);
        boolean high = c == typography.semicolon() || c == typography.colon() || HIGH_MARKS.indexOf(c) >= 0 || c == lastOf(typography.quotes().get(1));
        if (high) {
            return i - 1;
        }
        return text.charAt(i - 1) == typography.quotes().get(0).charAt(0) ? i : -1;
    }

    private static char lastOf(String mark) {
        return mark.charAt(mark.length() - 1);
    }

    private static Finding finding(Passage passage, int at, Span span) {
        return Finding.of(INFO, Message.of("TY101", passage.around(at, at + 1)), passage.address(), span)
                .with(new Fix(Message.of("TY101.fix"), Applicability.SAFE, List.of(new Edit(span, NO_BREAK.substring(0, 1)))));
    }

    /** A text whose spaces are all plain comes from one scanner or keyboard, and is said to be so once. */
    private static Finding all(List<Finding> found) {
        List<Edit> edits = found.stream().flatMap(finding -> finding.fix().stream()).flatMap(fix -> fix.edits().stream())
                .sorted(Comparator.comparing(Edit::span)).toList();
        return Finding.of(INFO, Message.of("TY101.all", edits.size()), "", edits.get(0).span())
                .with(new Fix(Message.of("TY101.fixall"), Applicability.SAFE, edits));
    }
}
