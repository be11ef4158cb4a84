package reso.rules.fn;

import java.util.ArrayList;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.NoteOrder;
import reso.model.NoteStyle;
import reso.model.Paragraph;
import reso.rule.Basis;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** Note marks in two notations in one draft. */
public final class MixedNotations implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("FN107", "mixed-notations");

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
        NoteStyle first = null;
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (NoteCall call : paragraph.prose().calls()) {
                first = first == null ? call.style() : first;
                if (call.style() != first) {
                    return List.of(finding(subject, paragraph, call, first));
                }
            }
        }
        return List.of();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, NoteCall odd, NoteStyle wanted) {
        Finding finding = Finding.of(INFO, Message.of("FN107", paragraph.address(), subject.source().slice(odd.span())), paragraph.address().toString(), odd.span());
        List<Edit> edits = edits(subject, wanted);
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("FN107.fix"), Applicability.SAFE, edits));
    }

    /** Every mark in the notation of the first; none where that is a bare digit, or where a mark shares its place with another. */
    private static List<Edit> edits(Subject subject, NoteStyle wanted) {
        List<Edit> edits = new ArrayList<>();
        for (NoteCall call : subject.resolution().calls()) {
            if (wanted == NoteStyle.BARE || call.span().isEmpty()) {
                return List.of();
            }
            if (call.style() != wanted) {
                edits.add(new Edit(call.span(), written(wanted, call.marker(), "")));
            }
        }
        subject.resolution().notes().stream().filter(note -> note.style() != wanted)
                .forEach(note -> edits.add(new Edit(markOf(subject, note), written(wanted, note.marker(), ":"))));
        return edits;
    }

    /** The mark before a note's words, with the colon that Markdown sets after it. */
    private static Span markOf(Subject subject, Note note) {
        boolean colon = note.style() == NoteStyle.MARKDOWN && subject.source().content().startsWith(":", note.markerSpan().end());
        return colon ? new Span(note.markerSpan().start(), note.markerSpan().end() + 1) : note.markerSpan();
    }

    private static String written(NoteStyle style, String marker, String colon) {
        return switch (style) {
            case SUP -> "<sup>" + marker + "</sup>";
            case MARKDOWN -> "[^" + marker + "]" + colon;
            case SUPERSCRIPT -> NoteOrder.superscript(marker);
            case BARE -> marker;
        };
    }
}
