package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final String INSIDE_WORDS = "’'.-";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> allowed = Set.copyOf(subject.language().style().words("doubledWords"));
        for (Passage passage : subject.language().hasWordSpaces() ? Passage.of(subject) : List.<Passage>of()) {
            String text = passage.text();
            Span before = wordFrom(text, 0);
            for (Span word = wordFrom(text, before.end()); !word.isEmpty(); word = wordFrom(text, word.end())) {
                if (isTwice(text, before, word) && !allowed.contains(Folded.fold(text.substring(word.start(), word.end())))) {
                    found.add(finding(subject, passage, before.to(word), text.substring(word.start(), word.end())));
                }
                before = word;
            }
        }
        return found;
    }

    /** The first word at an offset or after it; empty where there is none. */
    private static Span wordFrom(String text, int offset) {
        int start = offset;
        while (start < text.length() && !isOfWord(text, start)) {
            start++;
        }
        int end = start;
        while (end < text.length() && isOfWord(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** Both halves of a sign beyond the first plane are of a word, or neither is. */
    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return isOfWord(Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at));
        }
        return c >= 'a' && c <= 'z' || isOfWord(c);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || INSIDE_WORDS.indexOf(c) >= 0 || c > 0x80 && isMarkOrNumber(Character.getType(c));
    }

    private static boolean isMarkOrNumber(int type) {
        return isMark(type) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The word before, the same but for its case, with nothing but a space between. */
    private static boolean isTwice(String text, Span before, Span word) {
        boolean same = before.length() == word.length() && text.regionMatches(true, before.start(), text, word.start(), word.length());
        return same && text.substring(before.end(), word.start()).chars().allMatch(Character::isSpaceChar) && isSlip(text, before.start(), word);
    }

    /** Letters alone are labels, and a name may have one part twice («Baden Baden»). */
    private static boolean isSlip(String text, int start, Span word) {
        boolean name = start > 0 && Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(word.start()));
        return word.length() > 1 && !name && text.substring(word.start(), word.end()).codePoints()
                .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static Finding finding(Subject subject, Passage passage, Span words, String second) {
        Span span = passage.prose().span(words.start(), words.end());
        Finding finding = Finding.of(INFO, Message.of("ST115", second), passage.address(), span);
        String first = passage.text().substring(words.start(), words.start() + second.length());
        boolean whole = subject.source().slice(span).equals(passage.text().substring(words.start(), words.end()));
        return whole ? finding.with(new Fix(Message.of("ST115.fix", first), Applicability.UNSAFE, List.of(new Edit(span, first)))) : finding;
    }
}
