package reso.rules.fn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;

/** A note mark in the text that no note answers. */
public final class CallWithoutNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("FN101", "call-without-note");

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
        Set<String> notes = new HashSet<>();
        subject.resolution().notes().forEach(note -> notes.add(note.marker()));
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                if (!notes.contains(call.marker())) {
                    Finding finding = Finding.of(INFO, Message.of("FN101", paragraph.address(), call.marker()), paragraph.address().toString(), call.span());
                    // What was copied from a page may have left its notes behind there.
                    found.add(call.style() == NoteStyle.BARE ? finding.with(Severity.WARNING) : finding);
                }
            }
        }
        return found;
    }
}
