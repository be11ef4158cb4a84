package reso.rules.ty;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Typography;
import reso.model.EndMark;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.rules.passage.Throughout;
import reso.text.Edit;
import reso.text.Span;

/** A space before a comma, a semicolon or a full stop, in a language that sets none there. */
public final class SpaceBeforeMark implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY104", "space-before-mark");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : passages(subject)) {
            for (int i = 1; i < passage.text().length(); i++) {
                char before = passage.text().charAt(i - 1);
                boolean spaced = before == ' ' || before < ' ' || before > '~';
                int start = spaced && isLow(subject, passage.text(), i) ? EndMark.spacesBefore(passage.text(), i) : i;
                int end = i;
                if (start < i && start > 0) {
                    passage.span(start, end).ifPresent(span -> found.add(finding(passage, start, end, span)));
                }
            }
        }
        return Throughout.told(found, place -> place.message().arguments().get(1));
    }

    /** Issuing-body lines are left out: several publishers part the comma from the italics with a space. */
    private static List<Passage> passages(Subject subject) {
        return subject.resolution().everything().stream().filter(paragraph -> !paragraph.is(Kind.OPENING)).map(Passage::new).toList();
    }

    /** A mark that begins a word («.5», «:-») is none. */
    private static boolean isLow(Subject subject, String text, int i) {
        char c = text.charAt(i);
        if (c == ' ' || Character.isLetter(c)) {
            return false;
        }
        Typography typography = subject.language().typography();
        boolean low = c == typography.comma() || c == typography.fullStop();
        boolean high = typography.spaceBefore().isEmpty() && (c == typography.semicolon() || c == typography.colon());
        boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)) && text.charAt(i + 1) != c;
        return (low || high) && ends;
    }

    private static Finding finding(Passage passage, int start, int end, Span span) {
        String mark = passage.text().substring(end, end + 1);
        return Finding.of(INFO, Message.of("TY104", passage.around(start, end), mark), passage.address(), span)
                .with(new Fix(Message.of("TY104.fix", mark), Applicability.SAFE, List.of(Edit.delete(span))));
    }
}
