package reso.rules;

import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Messages;
import reso.language.Languages;
import reso.lint.Fixed;
import reso.lint.Fixer;
import reso.lint.Judgement;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Position;
import reso.text.SourceText;

/** Runs one rule over an example, and its fixes until nothing is left to mend. */
final class Judge {
    private final Rule rule;

    Judge(Rule rule) {
        this.rule = rule;
    }

    List<Finding> findings(String draft, String language) {
        return judge(SourceText.of("draft.md", draft), language).findings();
    }

    private Judgement judge(SourceText source, String language) {
        // An example that names no language is one whose language the reader must tell.
        Resolution resolution = ResolutionParser.parse(source, Languages.named(language));
        return new Judgement(resolution, rule.check(new Subject(resolution)).stream().sorted(Finding.IN_READING_ORDER).toList());
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

    /** The draft after all fixes of this applicability or a safer one. */
    String fixed(String draft, String language, Applicability most) {
        Fixed fixed = Fixer.fix(SourceText.of("draft.md", draft), text -> judge(text, language), most);
        if (!fixed.unmade().isEmpty()) {
            throw new AssertionError(rule.info().code() + " does not come to an end with\n" + draft + "\n" + fixed.text().content());
        }
        return fixed.text().content();
    }
}
