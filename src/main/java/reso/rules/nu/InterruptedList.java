package reso.rules.nu;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Note;
import reso.model.NoteStyle;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.note.Lifted;
import reso.text.Edit;

/** A note between two operative paragraphs neither of which calls it: it breaks the list and stands far from its call. */
public final class InterruptedList implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("NU106", "interrupted-list");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().paragraphs();
        NavigableMap<Integer, Note> placed = new TreeMap<>();
        subject.resolution().notes().stream().filter(InterruptedList::isPlaced).forEach(note -> placed.put(note.span().start(), note));
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph before = paragraphs.get(i);
            Paragraph after = paragraphs.get(i + 1);
            if (before.is(Kind.OPERATIVE) && after.is(Kind.OPERATIVE) && after.label().isPresent()) {
                placed.tailMap(before.last().span().end()).values().stream().takeWhile(note -> note.span().start() <= after.span().start()).filter(note -> isBetween(note, before, after))
                        .filter(note -> !calls(before, note)).forEach(note -> finding(subject, note, before, after).ifPresent(found::add));
            }
        }
        return found;
    }

    /** Markdown takes its notes out of the list itself, and bare digits stand at the foot of a page that is there to stay. */
    private static boolean isPlaced(Note note) {
        return note.style() == NoteStyle.SUP || note.style() == NoteStyle.SUPERSCRIPT;
    }

    private static boolean isBetween(Note note, Paragraph before, Paragraph after) {
        return note.span().start() >= before.last().span().end() && note.span().end() <= after.span().start();
    }

    private static boolean calls(Paragraph paragraph, Note note) {
        List<String> markers = new ArrayList<>();
        paragraph.forEach(one -> one.prose().calls().forEach(call -> markers.add(call.marker())));
        return markers.contains(note.marker());
    }

    private static Optional<Finding> finding(Subject subject, Note note, Paragraph before, Paragraph after) {
        return Lifted.caller(subject.resolution(), note).map(caller -> {
            Finding finding = Finding.of(INFO, Message.of("NU106", note.marker(), before.address(), after.address(), caller.address()), "", note.markerSpan());
            List<Edit> edits = Lifted.afterCaller(subject.resolution(), note, caller);
            return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("NU106.fix", caller.address()), Applicability.SAFE, edits));
        });
    }
}
