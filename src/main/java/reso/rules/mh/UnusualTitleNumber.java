package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;
import reso.text.Span;

/** A resolution's number before its title in another form than print has. */
public final class UnusualTitleNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH204", "unusual-title-number");
    private static final Pattern NUMBER = Pattern.compile("((?:S-|ES-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?:-[A-Z])?)?)[\\s\\u00A0]*([.:–—-]?)[\\s\\u00A0]+(?=\\S)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Head.line(subject, Item.TITLE).flatMap(line -> check(subject.language(), line)).stream().toList();
    }

    private static Optional<Finding> check(Language language, Masthead.Line line) {
        Matcher number = NUMBER.matcher(line.value());
        if (!number.find() || !isNumberWord(line.value().substring(0, number.start()), language)) {
            return Optional.empty();
        }
        String usual = number.group(1) + language.mastheadWords().afterTitleNumber() + " ";
        boolean fine = number.start() == 0 && language.mastheadWords().mayFollowTitleNumber(number.group(2));
        Span span = line.prose().span(0, number.end());
        return fine ? Optional.empty() : Optional.of(Finding.of(INFO, Message.of("MH204", line.value().substring(0, number.end()).strip(), usual.strip()), "", span)
                .with(new Fix(Message.of("opening.fix", usual.strip()), Applicability.SAFE, List.of(new Edit(span, usual)))));
    }

    /** Before the number stands nothing, or the word for a resolution. */
    private static boolean isNumberWord(String before, Language language) {
        return before.isBlank() || language.masthead("resolution").stream().map(Folded::fold).anyMatch(word -> word.equals(Folded.fold(before).strip()));
    }
}
