package reso.rules.mh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import reso.citation.Symbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;
import reso.text.Span;

/** A symbol that is not built as symbols are: a stroke or a point is missing, or there is one too many. */
public final class MalformedMastheadSymbol implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("MH103", "malformed-masthead-symbol");
    /** Between a session and the series: A/C.3/77L.42. */
    private static final Pattern MISSING_STROKE = Pattern.compile("(?<=/\\d{1,4})(?=(?:L|CRP|WP|Rev|Add|Corr)\\.\\d)");
    private static final Pattern GLUED_WORD = Pattern.compile("/(RES|DEC|PRST|HRC|INF)\\.?(?=\\d)");
    private static final Pattern GLUED_SERIES = Pattern.compile("/(L|C|CN|CONF|AC|CRP|WP|PV|SR|Rev|Add|Corr|Amend)(?=\\d)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Head.symbolLine(subject).flatMap(line -> check(line.value().strip(), line.span())).stream().toList();
    }

    private static Optional<Finding> check(String printed, Span span) {
        String words = printed.replaceAll("\\*+$", "");
        String mended = mended(words);
        Optional<Symbol> read = Symbol.parse(mended);
        if (mended.equals(words) || read.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(INFO, Message.of("MH103", printed, mended), "", span)
                .with(new Fix(Message.of("opening.fix", mended), Applicability.UNSAFE, List.of(new Edit(span, mended)))));
    }

    /** The symbol with what is missing put in and what is too much taken out; the same where nothing is wrong. */
    private static String mended(String words) {
        String plain = words.replace('\\', '/').replaceAll("\\s*/\\s*", "/").replaceAll("/{2,}", "/").replaceAll("/$", "");
        boolean small = plain.equals(plain.toLowerCase(Locale.ROOT));
        String cased = small ? Symbol.parse(plain).map(Symbol::text).orElse(plain) : plain;
        String parted = MISSING_STROKE.matcher(cased).replaceAll("/");
        String series = GLUED_SERIES.matcher(parted).replaceAll("/$1.");
        return GLUED_WORD.matcher(series).replaceAll("/$1/");
    }
}
