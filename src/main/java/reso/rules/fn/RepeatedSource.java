package reso.rules.fn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Note;
import reso.model.NoteCall;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** Two notes with the same words: one mark may be used twice. */
public final class RepeatedSource implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("FN205", "repeated-source");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Map<String, Note> seen = new HashMap<>();
        Map<String, List<NoteCall>> calls = subject.resolution().calls().stream().collect(Collectors.groupingBy(NoteCall::marker));
        for (Note note : subject.resolution().notes()) {
            String text = Folded.fold(note.text());
            Note first = text.isEmpty() || MisdirectedIbid.isIbid(subject, note) ? null : seen.putIfAbsent(text, note);
            if (first != null && !first.marker().equals(note.marker())) {
                found.add(finding(subject, note, first, calls.getOrDefault(note.marker(), List.of())));
            }
        }
        return found;
    }

    private static Finding finding(Subject subject, Note note, Note first, List<NoteCall> calls) {
        Finding finding = Finding.of(INFO, Message.of("FN205", note.marker(), first.marker()), "", note.span());
        List<Edit> edits = new ArrayList<>(calls.stream().map(NoteCall::span)
                .map(call -> new Edit(call, subject.source().slice(call).replace(note.marker(), first.marker()))).toList());
        edits.add(Edit.delete(note.span()));
        edits.sort(Comparator.comparing(Edit::span));
        return finding.with(new Fix(Message.of("FN205.fix", first.marker()), Applicability.UNSAFE, edits));
    }
}
