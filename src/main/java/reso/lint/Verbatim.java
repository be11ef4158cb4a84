package reso.lint;

import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.model.Resolution;
import reso.model.Run;
import reso.text.Coverage;
import reso.text.Edit;
import reso.text.Span;

/** Code, pictures, addresses and tags of a draft: no rule for words judges them, and no fix reaches into them. */
final class Verbatim {
    private final Coverage runs;

    private Verbatim(Coverage runs) {
        this.runs = runs;
    }

    static Verbatim of(Resolution read) {
        return new Verbatim(Coverage.of(read.proses().flatMap(prose -> prose.runs().stream()).filter(Run::isVerbatim).map(Run::span).toList()));
    }

    /** The finding without what it would change in them; nothing where it is of nothing else. */
    Optional<Finding> without(Finding finding) {
        if (finding.fix().isEmpty()) {
            return holds(finding.span()) ? Optional.empty() : Optional.of(finding);
        }
        Fix fix = finding.fix().get();
        List<Edit> edits = fix.edits().stream().filter(edit -> !holds(edit.span())).toList();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(edits.size() == fix.edits().size() ? finding : finding.with(new Fix(fix.title(), fix.applicability(), edits)));
    }

    /** What stands right before one would be changed for the sake of its first sign. */
    private boolean holds(Span span) {
        return span.length() > 0 && (runs.holds(span.start()) && runs.holds(span.end() - 1) || runs.holds(span.end()));
    }
}
