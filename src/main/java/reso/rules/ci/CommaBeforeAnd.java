package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.text.Edit;
import reso.text.Span;

/** A comma before the word for and in a list of resolutions: {@code 61/180, 63/194, and 64/293}. */
public final class CommaBeforeAnd implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("CI112", "comma-before-and");
    private static final int LONGEST_JOINT = 16;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Cited> all = Cited.in(subject);
        for (int i = 2; i < all.size(); i++) {
            String first = joint(subject, all.get(i - 2), all.get(i - 1));
            String last = joint(subject, all.get(i - 1), all.get(i));
            if (first.strip().equals(",") && last.startsWith(",") && isAnd(subject, last.substring(1).strip())) {
                found.add(finding(subject, all.get(i), all.get(i - 1).citation().span().end()));
            }
        }
        return found;
    }

    /** What stands between two numbers of one list; a letter where they are no such pair. */
    private static String joint(Subject subject, Cited one, Cited next) {
        int start = one.citation().span().end();
        int end = next.citation().span().start();
        boolean near = start <= end && end - start <= LONGEST_JOINT && one.where().equals(next.where());
        return near ? subject.source().slice(new Span(start, end)) : "x";
    }

    private static boolean isAnd(Subject subject, String word) {
        String folded = Folded.fold(word);
        return subject.language().citationWords().at(folded, 0, CitationWords.Role.AND).filter(and -> and.end() == folded.length()).isPresent();
    }

    private static Finding finding(Subject subject, Cited cited, int comma) {
        Span span = new Span(comma, comma + 1);
        return cited.finding(INFO, Message.of("CI112", cited.where(), cited.citation().text()), span)
                .with(new Fix(Message.of("CI112.fix"), Applicability.SAFE, List.of(Edit.delete(span))));
    }
}
