package reso.rules.op;

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
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A last operative paragraph that does not end in a full stop. */
public final class MissingFinalStop implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("OP102", "missing-final-stop");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<List<Paragraph>> texts = subject.resolution().texts();
        for (int i = 0; i < texts.size(); i++) {
            check(subject, texts.get(i), i + 1 < texts.size(), found);
        }
        return found;
    }

    /** @param introduces whether another text follows, which a colon may announce */
    private static void check(Subject subject, List<Paragraph> text, boolean introduces, List<Finding> found) {
        Paragraph act = null;
        boolean open = introduces;
        for (Paragraph paragraph : text) {
            act = paragraph.is(Kind.OPERATIVE) ? paragraph.last() : act;
            open = introduces || paragraph.is(Kind.OTHER);
        }
        if (act == null || act.prose().isEmpty()) {
            return;
        }
        Typography typography = subject.language().typography();
        EndMark mark = EndMark.of(act.prose(), subject.language());
        if (!mark.is(typography.fullStop()) && !(open && mark.is(typography.colon()))) {
            found.add(finding(subject, act, mark));
        }
    }

    private static Finding finding(Subject subject, Paragraph paragraph, EndMark mark) {
        Typography typography = subject.language().typography();
        String stop = String.valueOf(typography.fullStop());
        Message message = mark.isMissing() ? Message.of("OP102.none", paragraph.address(), stop) : Message.of("OP102", paragraph.address(), mark, stop);
        Applicability applicability = mark.isReplaceable() ? Applicability.SAFE : Applicability.UNSAFE;
        return Finding.of(INFO, message, paragraph.address().toString(), mark.span()).with(new Fix(Message.of("OP102.fix", stop), applicability,
                List.of(mark.become(stop, !typography.notesAfterPunctuation()))));
    }
}
