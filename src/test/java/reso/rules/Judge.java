package reso.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Messages;
import reso.language.Languages;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Edits;
import reso.text.Position;
import reso.text.SourceText;

/** Runs one rule over an example, and its fixes until nothing is left to mend. */
final class Judge {
    private static final int MOST_ROUNDS = 20;

    private final Rule rule;

    Judge(Rule rule) {
        this.rule = rule;
    }

    List<Finding> findings(String draft, String language) {
        SourceText source = SourceText.of("draft.md", draft);
        // An example that names no language is one whose language the reader must tell.
        Resolution resolution = ResolutionParser.parse(source, Languages.named(language));
        return rule.check(new Subject(resolution)).stream().sorted(Finding.IN_READING_ORDER).toList();
    }

    /** The findings as a fixture writes them: place, severity, code, message. */
    String told(String draft, String language) {
        SourceText source = SourceText.of("draft.md", draft);
        Messages english = Messages.in("en");
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings(draft, language)) {
            Position start = source.positionAt(finding.span().start());
            Position end = source.positionAt(finding.span().end());
            out.append(start).append('-').append(end).append(' ').append(finding.severity().word()).append(' ')
                    .append(finding.rule().code()).append(' ').append(english.say(finding.message())).append('\n');
        }
        return out.toString().stripTrailing();
    }

    /** The draft after all fixes of this applicability or a safer one, made round by round as long as there are any. */
    String fixed(String draft, String language, Applicability most) {
        SourceText source = SourceText.of("draft.md", draft);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Edit> edits = compatible(findings(source.content(), language), most);
            Edits.Outcome outcome = Edits.apply(source, edits);
            if (!outcome.changed()) {
                return source.content();
            }
            source = outcome.text();
        }
        throw new AssertionError(rule.info().code() + " does not come to an end with\n" + draft);
    }

    /** The edits of a fix are made together or not at all, so a fix that touches an earlier one waits for the next round. */
    private static List<Edit> compatible(List<Finding> findings, Applicability most) {
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Fix> fix = finding.fix().filter(f -> f.applicability().compareTo(most) <= 0);
            boolean free = fix.stream().flatMap(f -> f.edits().stream()).noneMatch(edit -> edits.stream().anyMatch(other -> touches(edit, other)));
            if (free) {
                fix.ifPresent(f -> edits.addAll(f.edits()));
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits;
    }

    private static boolean touches(Edit one, Edit other) {
        return one.span().start() <= other.span().end() && other.span().start() <= one.span().end();
    }
}
