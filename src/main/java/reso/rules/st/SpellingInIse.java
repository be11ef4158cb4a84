package reso.rules.st;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Custom;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** A verb in -ise that the house writes in -ize, and the words made of it. */
public final class SpellingInIse implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("ST101", "spelling-in-ise");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{L}{5,24}+(?!\\p{L})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Set<String> roots = Set.copyOf(style.words("izeRoots"));
        Map<String, String> endings = style.replacements("izeEndings");
        for (Passage passage : roots.isEmpty() ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            Matcher word = WORD.matcher(passage.text());
            while (word.find()) {
                Optional<String> right = right(word.group(), roots, endings);
                if (right.isPresent() && !quotations.cover(word.start()) && !isName(passage.text(), word)) {
                    miswritten.add(passage, word.start(), word.end(), right.get());
                }
            }
        }
        return miswritten.findings(INFO, Applicability.SAFE).stream().map(finding -> isLenient(subject) ? finding.with(Severity.NOTE) : finding).toList();
    }

    /** The Security Council’s texts are adopted as they are tabled; half of them have these spellings. */
    private static boolean isLenient(Subject subject) {
        return subject.follows(Custom.ADOPTED_AS_TABLED);
    }

    private static Optional<String> right(String word, Set<String> roots, Map<String, String> endings) {
        String lower = word.toLowerCase(Locale.ROOT);
        return endings.entrySet().stream().filter(ending -> lower.endsWith(ending.getKey()))
                .filter(ending -> roots.contains(lower.substring(0, lower.length() - ending.getKey().length())))
                .map(ending -> lower.substring(0, lower.length() - ending.getKey().length()) + ending.getValue()).findFirst();
    }

    /** A capital inside a sentence is a name, and names are written as their bearers write them. */
    private static boolean isName(String text, Matcher word) {
        return Character.isUpperCase(text.charAt(word.start())) && word.start() > 0;
    }
}
