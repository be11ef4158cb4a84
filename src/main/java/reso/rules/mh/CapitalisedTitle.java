package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;

/** A title with capitals in its small words too, in a language whose titles have them in names only. */
public final class CapitalisedTitle implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH205", "capitalised-title");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Field> title = subject.resolution().masthead().field(Item.TITLE);
        boolean applies = title.isPresent() && Head.line(subject, Item.TITLE).isPresent();
        return applies && isCapitalised(title.get().value(), subject.language()) ? List.of(Finding.of(INFO, Message.of("MH205", title.get().value()), "", title.get().span()))
                : List.of();
    }

    /** Names have capitals too, so the small words between tell. */
    private static boolean isCapitalised(String title, Language language) {
        return Stream.of(title.split("[^\\p{L}’'-]+")).filter(word -> !word.isEmpty()).skip(1).anyMatch(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0))
                && Character.isLowerCase(word.codePointBefore(word.length())) && language.mastheadWords().smallTitleWords().contains(Folded.fold(word)));
    }
}
