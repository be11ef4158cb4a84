package reso.rules.fn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.citation.Citation;
import reso.citation.Symbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.text.Edit;

/** A note that cites what the text has already cited by its number. */
public final class RedundantNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("FN204", "redundant-note");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Map<Symbol, Cited> inText = new HashMap<>();
        for (Cited cited : Cited.in(subject)) {
            if (cited.isNamed(Citation.Naming.BACK)) {
                continue;
            }
            if (!cited.isInNote()) {
                inText.putIfAbsent(cited.symbol(), cited);
            } else if (inText.containsKey(cited.symbol()) && cited.citation().beside().locator().isEmpty() && isWholeNote(subject, cited)) {
                found.add(withoutNote(subject, cited, cited.finding(INFO, Message.of("FN204", cited.where(), cited.symbol(), inText.get(cited.symbol()).where()))));
            }
        }
        return found;
    }

    /** The note says nothing else. */
    private static boolean isWholeNote(Subject subject, Cited cited) {
        return subject.resolution().notes().stream().filter(note -> note.span().contains(cited.citation().span().start()))
                .anyMatch(note -> note.text().strip().length() <= cited.citation().text().length() + 1);
    }

    /** Shown, never made: the note may be wanted for what is said beside it, and those after it have to be numbered anew. */
    private static Finding withoutNote(Subject subject, Cited cited, Finding finding) {
        Optional<Note> note = subject.resolution().notes().stream().filter(one -> one.span().contains(cited.citation().span().start())).findFirst();
        List<Edit> edits = new ArrayList<>();
        note.ifPresent(one -> {
            subject.resolution().callsOf(one).stream().filter(call -> !call.span().isEmpty()).forEach(call -> edits.add(Edit.delete(call.span())));
            edits.add(Edit.delete(one.span()));
        });
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("FN204.fix"), Applicability.DISPLAY, edits));
    }
}
