package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.citation.Citation;
import reso.citation.Symbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** Words that are meant as the symbol of a resolution and are none: {@code A/RES70/1}, {@code A/RES/70-1}. */
public final class MalformedSymbol implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI101", "malformed-symbol");
    private static final Pattern MEANT = Pattern.compile("(?<![A-Za-z0-9/.-])(A|E|S)([/\\\\.\\s-]?)(HRC[/\\\\.-]?)?RES([/\\\\.\\s-]{0,2}+)(\\d{1,4}+)(?:([/\\\\.-])(\\d{1,4}+))?+(?![\\p{N}/])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : Passage.containing("RES", Passage.of(subject))) {
            Matcher matcher = MEANT.matcher(passage.text());
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (!isSymbol(passage.text(), start, end)) {
                    passage.span(start, end).filter(span -> !isMended(subject, span)).ifPresent(span -> found.add(finding(passage, matcher, span)));
                }
            }
        }
        return found;
    }

    /** Whether the words begin a symbol that was read in spite of a look-alike in it; that is told by itself. */
    private static boolean isMended(Subject subject, Span span) {
        return subject.citations().stream().map(Citation::place)
                .anyMatch(place -> !place.lookAlikes().isEmpty() && place.span().start() <= span.start() && span.end() <= place.span().end());
    }

    /** Whether the words, or the words with what follows them in brackets, are a symbol as they stand. */
    private static boolean isSymbol(String text, int start, int end) {
        int close = text.indexOf(')', end);
        boolean bracketed = close > 0 && close - end < 12 && text.substring(end, close).strip().startsWith("(");
        return bracketed && isResolution(text.substring(start, close + 1)) || isResolution(text.substring(start, end));
    }

    /** In the form in which it is printed; the grammar of symbols also reads what is only like one. */
    private static boolean isResolution(String text) {
        return text.contains("/RES/") && Symbol.parse(text).filter(symbol -> symbol.kind() == Symbol.Kind.RESOLUTION).isPresent();
    }

    private static Finding finding(Passage passage, Matcher matcher, Span span) {
        String written = matcher.group();
        String council = matcher.group(3) == null ? "" : "HRC/";
        String number = matcher.group(7) == null ? matcher.group(5) : matcher.group(5) + "/" + matcher.group(7);
        Optional<Symbol> meant = Symbol.parse(matcher.group(1) + "/" + council + "RES/" + number);
        if (meant.isEmpty()) {
            return Finding.of(INFO, Message.of("CI101", written), passage.address(), span);
        }
        String right = meant.get().text();
        return Finding.of(INFO, Message.of("CI101.meant", written, right), passage.address(), span)
                .with(new Fix(Message.of("CI101.fix", right), Applicability.UNSAFE, List.of(new Edit(span, right))));
    }
}
