package reso.rules.fn;

import java.util.ArrayList;
import java.util.List;
import reso.citation.Citation;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A note that names the series of treaties in full right after another that does: «Ibid.» would do. */
public final class RepeatedSeries implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("FN202", "repeated-series");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Note> notes = subject.resolution().notes();
        String ibid = subject.language().style().text("ibid");
        for (int i = 1; i < notes.size() && !ibid.isEmpty(); i++) {
            String head = head(subject, notes.get(i));
            if (!head.isEmpty() && head.equals(head(subject, notes.get(i - 1))) && !MisdirectedIbid.isIbid(subject, notes.get(i))) {
                found.add(finding(subject, notes.get(i), notes.get(i - 1), head.length()));
            }
        }
        return found;
    }

    /** Publisher and series, up to the volume, of a note that is one treaty and nothing else. */
    private static String head(Subject subject, Note note) {
        Folded folded = note.prose().folded();
        CitationWords words = subject.language().citationWords();
        boolean series = false;
        for (int at = 0; at < folded.text().length(); at++) {
            series |= words.at(folded.text(), at, CitationWords.Role.TREATY_SERIES).isPresent();
            if (series && words.at(folded.text(), at, CitationWords.Role.VOLUME).isPresent()) {
                return isOne(subject, note) ? note.text().substring(0, folded.origin(at)) : "";
            }
        }
        return "";
    }

    private static boolean isOne(Subject subject, Note note) {
        List<Citation> cited = subject.citations().stream()
                .filter(citation -> note.span().start() <= citation.span().start() && citation.span().end() <= note.span().end()).toList();
        return cited.size() == 1 && cited.get(0).span().start() == note.prose().sourceOffset(0);
    }

    private static Finding finding(Subject subject, Note note, Note before, int head) {
        String ibid = subject.language().style().text("ibid");
        int end = note.text().substring(0, head).replaceAll("[\\s,،，]+$", "").length();
        int after = note.prose().span(0, end).end();
        while (after < subject.source().content().length() && "*_".indexOf(subject.source().content().charAt(after)) >= 0) {
            after++;
        }
        Span span = new Span(note.prose().sourceOffset(0), after);
        return Finding.of(INFO, Message.of("FN202", note.marker(), before.marker(), ibid.replace("*", "")), "", span)
                .with(new Fix(Message.of("FN202.fix", ibid.replace("*", "")), Applicability.UNSAFE, List.of(new Edit(span, ibid))));
    }
}
