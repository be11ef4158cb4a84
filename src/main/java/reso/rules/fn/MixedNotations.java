package reso.rules.fn;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** Note marks in two notations in one draft. */
public final class MixedNotations implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("FN107", "mixed-notations");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        NoteStyle first = null;
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                first = first == null ? call.style() : first;
                if (call.style() != first) {
                    return List.of(Finding.of(INFO, Message.of("FN107", paragraph.address(), subject.source().slice(call.span())), paragraph.address().toString(), call.span()));
                }
            }
        }
        return List.of();
    }
}
