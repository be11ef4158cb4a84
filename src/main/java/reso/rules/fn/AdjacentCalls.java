package reso.rules.fn;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** Two raised note marks at one place with nothing between them: 1 and 2 read as 12. */
public final class AdjacentCalls implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("FN111", "adjacent-calls");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Basis basis() {
        return Basis.NUMBERS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            List<NoteCall> calls = paragraph.prose().calls();
            for (int i = 1; i < calls.size(); i++) {
                if (touch(calls.get(i - 1), calls.get(i))) {
                    found.add(finding(subject, paragraph, calls.get(i - 1), calls.get(i)));
                }
            }
        }
        return found;
    }

    private static boolean touch(NoteCall first, NoteCall second) {
        return first.style() == NoteStyle.SUP && second.style() == NoteStyle.SUP && !second.span().isEmpty()
                && first.span().end() == second.span().start() && second.marker().chars().allMatch(Character::isDigit);
    }

    /** One raised group, {@code <sup>1,2</sup>}, is what the reader takes for two marks. */
    private static Finding finding(Subject subject, Paragraph paragraph, NoteCall first, NoteCall second) {
        Span both = first.span().to(second.span());
        String joined = subject.source().slice(first.span()).replaceFirst("(?i)</sup>$", ",")
                + subject.source().slice(second.span()).replaceFirst("(?i)^<sup>", "");
        return Finding.of(INFO, Message.of("FN111", first.marker(), second.marker(), paragraph.address()), paragraph.address().toString(), both)
                .with(new Fix(Message.of("FN111.fix"), Applicability.SAFE, List.of(new Edit(both, joined))));
    }
}
