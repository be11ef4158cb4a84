package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.citation.Symbol;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Run;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.passage.Passage;

/** A link that leads nowhere, or to another document than its words name. */
public final class BrokenLink implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI113", "broken-link");
    private static final Pattern DOCUMENTS = Pattern.compile("https?://(?:www\\.)?(?:docs\\.un\\.org|undocs\\.org)/(?:(?:ar|en|es|fr|ru|zh)/)?(.+)");
    private static final Pattern WHOLE = Pattern.compile("(?:https?://[^\\s/]+\\.[^\\s/]+(?:/\\S*)?|mailto:\\S+@\\S+|#\\S+|(?:\\.{0,2}/)?[\\w%.~/-]+\\.(?:md|markdown|html?|pdf|txt)(?:#\\S+)?)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : Passage.of(subject)) {
            for (Run run : passage.prose().runs()) {
                if (!run.link().isEmpty()) {
                    message(subject, run).ifPresent(message -> found.add(Finding.of(INFO, message, passage.address(), run.span())));
                }
            }
        }
        return found;
    }

    private static Optional<Message> message(Subject subject, Run run) {
        if (!WHOLE.matcher(run.link()).matches()) {
            return Optional.of(Message.of("CI113.nowhere", run.text(), run.link()));
        }
        Matcher matcher = DOCUMENTS.matcher(run.link());
        Optional<Symbol> target = matcher.matches() ? Symbol.parse(matcher.group(1).replace("%20", " ")) : Optional.empty();
        return target.flatMap(symbol -> cited(subject, run).filter(cited -> !base(cited).startsWith(base(symbol)))
                .map(cited -> Message.of("CI113", run.text(), cited, symbol)));
    }

    /** The document without its part: a link leads to the whole, and to what a corrigendum corrects. */
    private static String base(Symbol symbol) {
        String whole = symbol.issued().whole().text();
        int part = symbol.kind() == Symbol.Kind.DOCUMENT ? whole.indexOf(" (") : -1;
        return part < 0 ? whole : whole.substring(0, part);
    }

    /** The one document that the words of the link cite. */
    private static Optional<Symbol> cited(Subject subject, Run run) {
        List<Symbol> symbols = Cited.in(subject).stream().filter(cited -> cited.citation().span().overlaps(run.span())).map(Cited::symbol).distinct().toList();
        return symbols.size() == 1 ? Optional.of(symbols.get(0)) : Optional.empty();
    }
}
