package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A word s p a c e d  o u t for print: a converter has made a word of every letter. */
public final class SpacedLetters implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC117", "spaced-letters");
    /** Five letters or more, since initials and lists of letters are shorter; in upper and lower case, since A B C D E is a list. */
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}(?:[ \\u00A0]\\p{L}){4,60}(?![\\p{L}\\p{M}])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            Matcher matcher = SPACED.matcher(paragraph.text());
            while (hasLoneLetters(paragraph.text()) && matcher.find()) {
                String word = matcher.group().replaceAll("[ \\u00A0]", "");
                if (word.equals(word.toUpperCase(Locale.ROOT))) {
                    continue;
                }
                Span span = paragraph.prose().span(matcher.start(), matcher.end());
                found.add(Finding.of(INFO, Message.of("SC117", matcher.group(), paragraph.address(), word), paragraph.address().toString(), span)
                        .with(new Fix(Message.of("SC117.fix", word), Applicability.UNSAFE, List.of(new Edit(span, word)))));
            }
        }
        return found;
    }

    /** Whether anywhere one sign stands alone between spaces, and so does the next. */
    private static boolean hasLoneLetters(String text) {
        boolean lone = false;
        for (int i = 2; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                boolean before = lone;
                lone = isSpace(text.charAt(i - 2)) || i > 2 && isSpace(text.charAt(i - 3)) && Character.isHighSurrogate(text.charAt(i - 2));
                if (lone && before) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
