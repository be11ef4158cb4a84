package reso.rules.st;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;

/** A season for a date: it is another one in the other half of the world. */
public final class SeasonForDate implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST112", "season-for-date");
    private static final Pattern YEAR = Pattern.compile("\\G[\\s\\u00A0](?:\\p{L}{2}[\\s\\u00A0])?(?:19|20)\\d{2}(?!\\d)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().mayHave("seasons");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Phrases seasons = subject.language().style().phrases("seasons");
        for (Passage passage : Passage.ofParagraphs(subject)) {
            Matcher year = YEAR.matcher(passage.text());
            for (Phrases.Found season : seasons.in(passage.prose().folded())) {
                if (year.find(season.end())) {
                    passage.span(season.start(), year.end()).ifPresent(span -> found.add(
                            Finding.of(INFO, Message.of("ST112", passage.text().substring(season.start(), year.end())), passage.address(), span)));
                }
            }
        }
        return found;
    }
}
