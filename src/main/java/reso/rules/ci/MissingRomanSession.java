package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.citation.Sessions;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.language.Numerals;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Signs;
import reso.text.Span;

/** A resolution of the years before 1976 without the roman number of its session: {@code 217 A}. */
public final class MissingRomanSession implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI106", "missing-roman-session");
    private static final Signs LETTERS = Signs.of("ABCDEF");
    private static final Pattern NUMBER = Pattern.compile("\\s?([1-9]\\d{0,3}+)\\s([A-F])(?![\\p{L}\\p{N}])(?!\\s?[(/])");

    /** What the number ends in: looked for first, since words are looked up at each place. */
    private static final Pattern PART = Pattern.compile("\\d\\s[A-F]");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        CitationWords words = subject.language().citationWords();
        for (Passage passage : Passage.of(subject)) {
            boolean lettered = passage.prose().signs().haveDigit() && passage.prose().signs().meet(LETTERS);
            if (!lettered || !PART.matcher(passage.text()).find()) {
                continue;
            }
            Folded folded = passage.prose().folded();
            for (int at = 0; at < folded.text().length(); at++) {
                Optional<CitationWords.Word> noun = words.at(folded.text(), at, CitationWords.Role.RESOLUTION);
                noun.ifPresent(word -> judge(passage, folded.originEnd(word.end()), found));
                at = noun.map(word -> word.end() - 1).orElse(at);
            }
        }
        return found;
    }

    private static void judge(Passage passage, int from, List<Finding> found) {
        Matcher matcher = NUMBER.matcher(passage.text()).region(from, passage.text().length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            Optional<Integer> session = Sessions.sessionOfAssembly(Integer.parseInt(matcher.group(1)));
            passage.span(matcher.start(1), matcher.end(2)).ifPresent(span -> found.add(finding(passage, matcher, session, span)));
        }
    }

    private static Finding finding(Passage passage, Matcher matcher, Optional<Integer> session, Span span) {
        String written = passage.text().substring(matcher.start(1), matcher.end(2));
        if (session.isEmpty()) {
            return Finding.of(INFO, Message.of("CI106", passage.address(), written), passage.address(), span);
        }
        String roman = " (" + Numerals.roman(session.get()).toUpperCase(Locale.ROOT) + ")";
        return Finding.of(INFO, Message.of("CI106.known", passage.address(), written, written + roman), passage.address(), span)
                .with(new Fix(Message.of("CI106.fix", written + roman), Applicability.UNSAFE, List.of(Edit.insert(span.end(), roman))));
    }
}
