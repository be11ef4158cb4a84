package reso.rules.st;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.NormalForm;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;

/** An ordinal with more letters than print gives it: {@code 2ème}. */
public final class LongOrdinal implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST118", "long-ordinal");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.language().style().replacements("ordinalsWrong").isEmpty();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Map<String, String> endings = subject.language().style().replacements("ordinalsWrong");
        Miswritten miswritten = new Miswritten();
        Pattern ordinal = Pattern.compile("(?<![\\p{L}\\p{N}])(\\d{1,4}+)(" + forms(endings.keySet()) + ")(?![\\p{L}\\p{N}])");
        for (Passage passage : endings.isEmpty() ? List.<Passage>of() : Passage.of(subject)) {
            Matcher matcher = ordinal.matcher(passage.text());
            while (passage.prose().signs().haveDigit() && hasGluedFigure(passage.text()) && matcher.find()) {
                miswritten.add(passage, matcher.start(), matcher.end(), matcher.group(1) + endings.get(NormalForm.composed(matcher.group(2))));
            }
        }
        return miswritten.findings(INFO, Applicability.SAFE);
    }

    /** With accents composed or not. */
    private static String forms(Collection<String> endings) {
        return endings.stream().flatMap(ending -> Stream.of(ending, Normalizer.normalize(ending, Normalizer.Form.NFD))).distinct().collect(Collectors.joining("|"));
    }

    /** Whether a letter follows a digit anywhere, as it seldom does. */
    private static boolean hasGluedFigure(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i - 1)) && !isDigit(text.charAt(i)) && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
