package reso.rules.fn;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A note mark that touches a figure and can be read as part of it, or as its power: 2030 with a small 5. */
public final class CallAfterFigure implements Rule {
    private static final RuleInfo INFO = new RuleInfo("FN110", "call-after-figure", Severity.NOTE, false);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                boolean raised = (call.style() == NoteStyle.SUP || call.style() == NoteStyle.SUPERSCRIPT) && !isBracketed(subject, call);
                if (raised && call.offset() > 0 && Character.isDigit(paragraph.text().charAt(call.offset() - 1)) && Character.isDigit(call.marker().charAt(0))) {
                    found.add(finding(paragraph, call));
                }
            }
        }
        return found;
    }

    /** Some languages print the number in brackets, which part it from a figure. */
    private static boolean isBracketed(Subject subject, NoteCall call) {
        return subject.source().slice(call.span()).indexOf('(') >= 0;
    }

    private static Finding finding(Paragraph paragraph, NoteCall call) {
        String before = paragraph.text().substring(0, call.offset());
        String figure = before.substring(before.lastIndexOf(' ') + 1);
        return Finding.of(INFO, Message.of("FN110", call.marker(), paragraph.address(), figure), paragraph.address().toString(), call.span());
    }
}
