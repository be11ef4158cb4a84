package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.MastheadWords;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;

/** A distribution line in other words than print has for it. */
public final class UnusualDistribution implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH106", "unusual-distribution");

    /** How much longer another form of the line may be without having other words too. */
    private static final int LONGEST_PLAY = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Head.line(subject, Item.DISTRIBUTION).flatMap(line -> check(subject.language().mastheadWords(), line)).stream().toList();
    }

    private static Optional<Finding> check(MastheadWords words, Masthead.Line line) {
        Optional<MastheadWords.Distribution> meant = words.distribution(line.value());
        if (meant.isEmpty() || words.distributions().stream().anyMatch(usual -> letters(usual.line()).equals(letters(line.value())))) {
            return Optional.empty();
        }
        String usual = meant.get().line();
        if (letters(line.value()).startsWith(letters(usual))) {
            return Optional.empty(); // The line beside it, which a copy has put behind it: the date, the original language.
        }
        boolean alone = line.value().chars().noneMatch(Character::isDigit) && line.value().length() <= usual.length() + LONGEST_PLAY;
        return Optional.of(Finding.of(INFO, Message.of("MH106", line.value(), usual), "", line.span())
                .with(new Fix(Message.of("opening.fix", usual), alone ? Applicability.SAFE : Applicability.UNSAFE, List.of(new Edit(line.span(), usual)))));
    }

    /** Points, colons and spaces of this line have changed over the years; its words have not. */
    private static String letters(String line) {
        return Folded.fold(line).replaceAll("[^\\p{L}]+", "");
    }
}
