package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A note that stands in the middle of a paragraph and cuts it. */
public final class NoteInsideParagraph implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC104", "note-inside-paragraph");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        CutJoint joint = new CutJoint(subject);
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (Span cut : paragraph.prose().cuts()) {
                subject.resolution().notes().stream()
                        .filter(note -> cut.start() <= note.span().start() && note.span().end() <= cut.end())
                        .forEach(note -> found.add(finding(joint, paragraph, cut, note)));
            }
        }
        return found;
    }

    /** The note goes after the paragraph and the halves are joined at once: parted by nothing, they might be read as two paragraphs. */
    private static Finding finding(CutJoint joint, Paragraph paragraph, Span cut, Note note) {
        Finding finding = Finding.of(INFO, Message.of("SC104", note.marker(), paragraph.address()), paragraph.address().toString(), note.markerSpan());
        List<Edit> edits = joint.join(paragraph, cut, List.of());
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC104.fix"), Applicability.SAFE, edits));
    }
}
