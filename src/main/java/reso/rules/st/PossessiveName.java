package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Phrases;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** A possessive of a country or of an abbreviation: {@code China’s}, {@code UNODC’s}. */
public final class PossessiveName implements Rule {
    private static final RuleInfo INFO = new RuleInfo("ST108", "possessive-name", Severity.NOTE, false);
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{Lu}{2,10}+(?=['’]s(?!\\p{L}))");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.language().style().phrases("countries").isEmpty() && subject.inventory().hasAny("'’");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Phrases countries = subject.language().style().phrases("countries");
        for (Passage passage : countries.isEmpty() ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            if (!passage.text().contains("'s") && !passage.text().contains("’s")) {
                continue;
            }
            Quotations quotations = Quotations.in(passage.text());
            countries.in(passage.prose().folded()).stream().filter(name -> isPossessive(passage.text(), name.end()) && !quotations.cover(name.start()))
                    .forEach(name -> add(passage, name.start(), name.end(), found));
            Matcher acronym = ACRONYM.matcher(passage.text());
            while (acronym.find()) {
                if (!quotations.cover(acronym.start())) {
                    add(passage, acronym.start(), acronym.end(), found);
                }
            }
        }
        return found;
    }

    private static boolean isPossessive(String text, int end) {
        return end + 1 < text.length() && "'’".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == 's';
    }

    private static void add(Passage passage, int start, int end, List<Finding> found) {
        String name = passage.text().substring(start, end);
        passage.span(start, end + 2).ifPresent(span -> found.add(Finding.of(INFO, Message.of("ST108", passage.text().substring(start, end + 2), name), passage.address(), span)));
    }
}
