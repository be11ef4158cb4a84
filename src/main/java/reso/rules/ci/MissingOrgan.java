package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reso.citation.Citation;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.NamedOrgans;
import reso.rules.cited.Speaker;
import reso.text.Edit;
import reso.text.Span;

/** A note that cites a resolution of another body without saying whose it is. */
public final class MissingOrgan implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI108", "missing-organ");
    private static final String CITATION = "{citation}";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Speaker speaker = Speaker.of(subject);
        for (Cited cited : Cited.in(subject)) {
            String issuing = speaker.at(cited.citation());
            boolean bare = cited.isNamed(Citation.Naming.NONE) && cited.isResolution() && cited.isInNote();
            boolean foreign = !issuing.isEmpty() && !cited.isOf(issuing) && (cited.isOf("ga") || cited.isOf("ecosoc"));
            if (bare && foreign && isWholeNote(subject, cited)) {
                found.add(named(subject, cited, cited.finding(INFO, Message.of("CI108", cited.where(), cited.citation().text()))));
            }
        }
        return found;
    }

    /** The note begins with the number and names no body anywhere. */
    private static boolean isWholeNote(Subject subject, Cited cited) {
        Span span = cited.citation().span();
        return subject.resolution().notes().stream().filter(note -> note.span().contains(span.start()))
                .anyMatch(note -> note.text().strip().startsWith(cited.citation().text()) && !NamedOrgans.areIn(note.text(), subject.language()));
    }

    /** With the organ's name, where the language puts it before or after the citation as it stands. */
    private static Finding named(Subject subject, Cited cited, Finding finding) {
        String form = subject.language().style().replacements("namedOrgans").getOrDefault(cited.symbol().organ(), "");
        int place = form.indexOf(CITATION);
        Span span = cited.citation().span();
        if (place < 0 || span.length() != cited.citation().text().length()) {
            return finding;
        }
        List<Edit> edits = new ArrayList<>();
        if (place > 0) {
            String first = cited.citation().text().substring(0, 1).toLowerCase(Locale.ROOT);
            edits.add(new Edit(new Span(span.start(), span.start() + 1), form.substring(0, place) + first));
        }
        if (place + CITATION.length() < form.length()) {
            edits.add(Edit.insert(span.end(), form.substring(place + CITATION.length())));
        }
        String full = form.replace(CITATION, cited.citation().text());
        return finding.with(new Fix(Message.of("CI108.fix", full), Applicability.UNSAFE, edits));
    }
}
