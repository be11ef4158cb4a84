package reso.rules.mh;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Numerals;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;

/** An acronym in the title, where bodies and instruments are given in full. */
public final class AcronymInTitle implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH203", "acronym-in-title");
    private static final int LONGEST = 400;
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}/-])\\p{Lu}{2,8}(?![\\p{L}\\p{N}/])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Masthead.Line> line = Head.line(subject, Item.TITLE);
        Optional<String> title = subject.resolution().masthead().value(Item.TITLE);
        if (line.isEmpty() || title.isEmpty() || title.get().length() > LONGEST || isAllCapitals(title.get())) {
            return List.of();
        }
        List<String> names = subject.language().mastheadWords().nameAcronyms();
        Set<String> seen = new HashSet<>();
        return CAPITALS.matcher(line.get().value()).results().filter(match -> seen.add(match.group())).filter(match -> Numerals.romanValue(match.group()) < 0 && !names.contains(match.group()))
                .map(match -> Finding.of(INFO, Message.of("MH203", match.group()), "", line.get().prose().span(match.start(), match.end()))).toList();
    }

    private static boolean isAllCapitals(String title) {
        return title.codePoints().filter(Character::isUpperCase).count() * 2 > title.codePoints().filter(Character::isLetter).count();
    }
}
