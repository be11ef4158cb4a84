import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import reso.Reso;
import reso.catalogue.Match;
import reso.finding.Finding;
import reso.finding.Messages;
import reso.lint.Selection;
import reso.model.Kind;
import reso.model.Resolution;
import reso.text.SourceText;

/**
 * Tells, of each draft that is named, what an editor would mend and what the draft cites:
 * {@code java -cp target/reso.jar examples/library/Report.java examples/bad-draft.en.md}.
 */
final class Report {
    private static final Messages ENGLISH = Messages.in("en");

    private final Reso reso = new Reso();

    public static void main(String[] drafts) throws Exception {
        Report report = new Report();
        for (String draft : drafts) {
            report.tell(SourceText.decode(draft, Files.readAllBytes(Path.of(draft))));
        }
    }

    private void tell(SourceText source) {
        Resolution draft = reso.read(source, Optional.empty());
        System.out.printf("%s: %s, %d operative paragraphs%n", source.path(), draft.language().code(), draft.paragraphs(Kind.OPERATIVE).size());
        for (Finding finding : reso.validate(draft, Selection.DEFAULT)) {
            System.out.printf("  line %d, %s: %s%n", source.positionAt(finding.span().start()).line(), finding.severity().word(), ENGLISH.say(finding.message()));
        }
        for (Match match : reso.resolve(draft)) {
            System.out.printf("  cites %s%s%n", match.citation().text(), title(match, draft.language().code()).map(title -> ", " + title).orElse(""));
        }
    }

    private static Optional<String> title(Match match, String language) {
        return match instanceof Match.Resolved resolved ? resolved.entry().titleOrEnglish(language) : Optional.empty();
    }
}
