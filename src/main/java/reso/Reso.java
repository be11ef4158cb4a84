package reso;

import java.util.List;
import java.util.Optional;
import reso.catalogue.Catalogue;
import reso.catalogue.Match;
import reso.catalogue.Resolver;
import reso.citation.CitationFinder;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.finding.Weights;
import reso.format.Formatter;
import reso.format.UnformattableException;
import reso.language.Language;
import reso.lint.Canonical;
import reso.lint.Fixed;
import reso.lint.Fixer;
import reso.lint.Judgement;
import reso.lint.Linter;
import reso.lint.Selection;
import reso.lint.UnknownRuleException;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.render.markdown.NoteNotation;
import reso.renumber.Move;
import reso.renumber.NumberingScheme;
import reso.renumber.Renumberer;
import reso.renumber.Renumbering;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.BuiltInRules;
import reso.text.SourceText;

/**
 * The library's front door: reads drafts, says what is wrong with them and mends it, resolves what they cite, renumbers them.
 * It does no input or output, holds nothing that changes, and may be used by many threads at once.
 *
 * <pre>
 *   Reso reso = new Reso();
 *   Resolution draft = reso.read(SourceText.of("draft.md", words), Optional.empty());
 *   List&lt;Finding&gt; findings = reso.validate(draft, Selection.DEFAULT);
 * </pre>
 */
public final class Reso {

    private final Linter linter;
    private final Catalogue catalogue;

    /** With the rules that reso brings. */
    public Reso() {
        this(BuiltInRules.all());
    }

    /** With rules of the caller's choice. */
    public Reso(List<Rule> rules) {
        this(new Linter(rules), Catalogue.embedded());
    }

    private Reso(Linter linter, Catalogue catalogue) {
        this.linter = linter;
        this.catalogue = catalogue;
    }

    /** The same, with another catalogue to look cited documents up in. */
    public Reso with(Catalogue other) {
        return new Reso(linter, other);
    }

    /** The same, with so many threads that work on one draft; one is enough where many drafts are worked on at once. */
    public Reso with(int threads) {
        return new Reso(linter.with(threads), catalogue);
    }

    /** What is known of documents. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Reads a draft; any text gives a resolution. Where no language is given, front matter or the words themselves tell. */
    public Resolution read(SourceText source, Optional<Language> language) {
        return ResolutionParser.parse(source, language);
    }

    /** What the selected rules find, in reading order. */
    public List<Finding> validate(Resolution resolution, Selection selection) {
        return linter.run(new Subject(resolution, catalogue), selection);
    }

    /** Makes the fixes of what the selected rules find, up to the least safe kind that is wanted. */
    public Fixed fix(Resolution draft, Selection selection, Applicability most) {
        Optional<Language> language = told(draft);
        return Fixer.fix(draft.source(), text -> judge(read(text, language), selection), most);
    }

    private Judgement judge(Resolution read, Selection selection) {
        return new Judgement(read, validate(read, selection));
    }

    /** Mending must not make a draft be taken for one in another language. */
    private static Optional<Language> told(Resolution draft) {
        return draft.languageTold() ? Optional.of(draft.language()) : Optional.empty();
    }

    /**
     * The draft in its canonical form: typography and page damage mended where that is safe, then laid out anew.
     *
     * @throws UnformattableException if that cannot be done without losing words
     */
    public SourceText format(Resolution draft, NoteNotation notes) throws UnformattableException {
        Optional<Language> language = told(draft);
        return new Formatter(text -> read(text, language), text -> Fixer.fix(text, once -> canonical(read(once, language)), Applicability.SAFE).text(), notes).format(draft.source());
    }

    private Judgement canonical(Resolution read) {
        return new Judgement(read, validate(read, new Selection(Canonical.CODES, List.of(), Weights.NONE)).stream().filter(finding -> Canonical.isPart(finding, read)).toList());
    }

    /** What the draft cites, in reading order, and what each citation turns out to be. */
    public List<Match> resolve(Resolution resolution) {
        return new Resolver(catalogue, resolution.language().code()).resolve(CitationFinder.find(resolution));
    }

    /** What putting the draft's numbers in order would change; applying the edits is the caller's. */
    public Renumbering renumber(Resolution resolution, NumberingScheme scheme) {
        return Renumberer.renumber(resolution, scheme, text -> read(text, told(resolution)));
    }

    /** As {@link #renumber}, with the numbers that another language version of the text was given. */
    public Renumbering renumber(Resolution resolution, List<Move> moves) {
        return Renumberer.apply(resolution, moves, text -> read(text, told(resolution)));
    }

    /** The first of the moves that the draft is not numbered for: it is another text, or was given the numbers already. */
    public Optional<Move> unfit(Resolution resolution, List<Move> moves) {
        return Renumberer.unfit(resolution, moves);
    }

    public List<RuleInfo> rules() {
        return linter.rules();
    }

    /** @throws UnknownRuleException if a word is neither a code, the beginning of one, nor a name */
    public Selection selection(List<String> select, List<String> ignore, Weights weights) throws UnknownRuleException {
        return Selection.of(rules(), select, ignore, weights);
    }
}
