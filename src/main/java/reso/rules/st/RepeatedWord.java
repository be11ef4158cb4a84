package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** A word that stands twice running. */
public final class RepeatedWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST115", "repeated-word");
    private static final Pattern TWICE = Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}’'.-])(\\p{L}[\\p{L}\\p{M}]*+)([ \\u00A0]++)\\1(?![\\p{L}\\p{N}\\p{M}’'-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> allowed = Set.copyOf(subject.language().style().words("doubledWords"));
        for (Passage passage : subject.language().hasWordSpaces() ? Passage.of(subject) : List.<Passage>of()) {
            Matcher twice = TWICE.matcher(passage.text());
            while (twice.find()) {
                if (!allowed.contains(Folded.fold(twice.group(1))) && isSlip(passage.text(), twice)) {
                    found.add(finding(subject, passage, twice, passage.prose().span(twice.start(), twice.end())));
                }
            }
        }
        return found;
    }

    /** Letters alone are labels, and a name may have one part twice («Baden Baden»). */
    private static boolean isSlip(String text, Matcher twice) {
        int second = twice.end(2);
        boolean name = twice.start() > 0 && Character.isUpperCase(text.charAt(twice.start())) && Character.isUpperCase(text.charAt(second));
        return twice.group(1).length() > 1 && !name;
    }

    private static Finding finding(Subject subject, Passage passage, Matcher twice, Span span) {
        Finding finding = Finding.of(INFO, Message.of("ST115", twice.group(1)), passage.address(), span);
        boolean whole = subject.source().slice(span).equals(twice.group());
        return whole ? finding.with(new Fix(Message.of("ST115.fix", twice.group(1)), Applicability.UNSAFE, List.of(new Edit(span, twice.group(1))))) : finding;
    }
}
