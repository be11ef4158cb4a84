package reso.rules.fn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.catalogue.Treaty;
import reso.citation.Citation;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.model.Note;
import reso.model.NoteStyle;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** «Ibid.» in the first note, or after a note of another kind than what it goes on with. */
public final class MisdirectedIbid implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("FN201", "misdirected-ibid");
    private static final Pattern COMMA = Pattern.compile("[,،，]\\s*+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Note> notes = subject.resolution().notes();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            if (!isIbid(subject, note)) {
                continue;
            }
            if (i == 0 && !goesOn(note)) {
                found.add(finding(Message.of("FN201", note.marker()), note));
            } else if (i > 0 && isTreaty(subject, note) && cites(subject, notes.get(i - 1)) && !isTreaty(subject, notes.get(i - 1))) {
                found.add(inFull(subject, finding(Message.of("FN201.treaty", note.marker(), notes.get(i - 1).marker()), note), note));
            }
        }
        return found;
    }

    /** In a volume the notes are numbered through all its texts: the one before note 13 stands with another. */
    private static boolean goesOn(Note first) {
        return first.style() == NoteStyle.BARE && !first.marker().equals("1");
    }

    static boolean isIbid(Subject subject, Note note) {
        return subject.language().citationWords().at(Folded.fold(note.text()), 0, CitationWords.Role.IBID).isPresent();
    }

    /** Whether the note names a volume of a series of treaties. */
    private static boolean isTreaty(Subject subject, Note note) {
        return subject.citations().stream().anyMatch(citation -> citation instanceof Citation.Treaty treaty && !treaty.registration().isEmpty() && isIn(citation, note));
    }

    private static boolean cites(Subject subject, Note note) {
        return subject.citations().stream().anyMatch(citation -> isIn(citation, note));
    }

    private static boolean isIn(Citation citation, Note note) {
        return note.span().start() <= citation.span().start() && citation.span().end() <= note.span().end();
    }

    private static Finding finding(Message message, Note note) {
        return Finding.of(INFO, message, "", note.prose().span(0, Math.min(note.text().length(), 1)));
    }

    /** The series in full in the place of the word: a treaty volume is nearly always one of the United Nations. */
    private static Finding inFull(Subject subject, Finding finding, Note note) {
        String form = subject.language().style().text("treatyForm");
        String[] parts = COMMA.split(form.substring(0, Math.max(0, form.indexOf("{volume}"))));
        Matcher comma = COMMA.matcher(note.text());
        if (parts.length < 2 || !comma.find()) {
            return finding;
        }
        String head = form.substring(0, form.indexOf(parts[parts.length - 1])).replaceFirst(COMMA + "$", "");
        String source = subject.source().content();
        int start = note.prose().sourceOffset(0);
        while (start > 0 && "*_".indexOf(source.charAt(start - 1)) >= 0) {
            start--;
        }
        Edit edit = new Edit(new Span(start, note.prose().sourceOffset(comma.start())), head);
        return finding.with(new Fix(Message.of("FN201.fix", head.replace("*", "")), Applicability.UNSAFE, List.of(edit)));
    }
}
