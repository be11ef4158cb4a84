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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'.-]++");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> allowed = Set.copyOf(subject.language().style().words("doubledWords"));
        for (Passage passage : subject.language().hasWordSpaces() ? Passage.of(subject) : List.<Passage>of()) {
            Matcher word = WORD.matcher(passage.text());
            int start = -1;
            int end = -1;
            while (word.find()) {
                if (start >= 0 && isTwice(passage.text(), start, end, word) && !allowed.contains(Folded.fold(word.group()))) {
                    found.add(finding(subject, passage, new Span(start, word.end()), word.group()));
                }
                start = word.start();
                end = word.end();
            }
        }
        return found;
    }

    /** The word before, the same but for its case, with nothing but a space between. */
    private static boolean isTwice(String text, int start, int end, Matcher word) {
        boolean same = end - start == word.end() - word.start() && text.regionMatches(true, start, text, word.start(), end - start);
        return same && text.substring(end, word.start()).chars().allMatch(Character::isSpaceChar) && isSlip(text, start, word);
    }

    /** Letters alone are labels, and a name may have one part twice («Baden Baden»). */
    private static boolean isSlip(String text, int start, Matcher word) {
        boolean name = start > 0 && Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(word.start()));
        return word.group().length() > 1 && !name && word.group().codePoints().allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static Finding finding(Subject subject, Passage passage, Span words, String second) {
        Span span = passage.prose().span(words.start(), words.end());
        Finding finding = Finding.of(INFO, Message.of("ST115", second), passage.address(), span);
        String first = passage.text().substring(words.start(), words.start() + second.length());
        boolean whole = subject.source().slice(span).equals(passage.text().substring(words.start(), words.end()));
        return whole ? finding.with(new Fix(Message.of("ST115.fix", first), Applicability.UNSAFE, List.of(new Edit(span, first)))) : finding;
    }
}
