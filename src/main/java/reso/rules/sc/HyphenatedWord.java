package reso.rules.sc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A word broken with a hyphen at a line end and put together with the hyphen in it: inter- nationale. Compounds keep theirs. */
public final class HyphenatedWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC109", "hyphenated-word");
    private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}\\p{M}-])(?<head>[\\p{L}\\p{M}]{2,})(?<hyphen>[-\\u2010\\u00AD])(?<gap>[ \\u00A0]?)(?<tail>\\p{Ll}[\\p{L}\\p{M}]+)(?!-)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> whole = null;
        for (Paragraph paragraph : subject.resolution().everything()) {
            Matcher matcher = HYPHEN.matcher(paragraph.text());
            while (matcher.find()) {
                boolean spaced = !matcher.group("gap").isEmpty();
                if (spaced ? isJoined(subject, matcher) : endsLine(subject, paragraph, matcher)) {
                    whole = whole == null ? words(subject) : whole;
                    if (whole.contains(Folded.fold(matcher.group("head") + matcher.group("tail")))) {
                        found.add(finding(paragraph, matcher));
                    }
                }
            }
        }
        return found;
    }

    /** A hanging hyphen before a conjunction stands for a second part: short- and long-term. */
    private static boolean isJoined(Subject subject, Matcher matcher) {
        return !subject.language().conjunctions().contains(Folded.fold(matcher.group("tail")));
    }

    private static boolean endsLine(Subject subject, Paragraph paragraph, Matcher matcher) {
        Span gap = paragraph.prose().span(matcher.start("hyphen"), matcher.start("tail") + 1);
        return subject.source().slice(gap).lines().count() > 1;
    }

    /** Words that the draft, or the openings of its language, have in one piece. */
    private static Set<String> words(Subject subject) {
        Set<String> words = new HashSet<>(subject.language().lexicon().words());
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (String word : Folded.fold(paragraph.text()).split("[^\\p{L}\\p{M}-]+")) {
                words.add(word);
            }
        }
        return words;
    }

    private static Finding finding(Paragraph paragraph, Matcher matcher) {
        String word = matcher.group("head") + matcher.group("tail");
        Span span = paragraph.prose().span(matcher.start("head"), matcher.end("tail"));
        return Finding.of(INFO, Message.of("SC109", matcher.group(), paragraph.address(), word), paragraph.address().toString(), span)
                .with(new Fix(Message.of("SC109.fix", word), Applicability.UNSAFE, List.of(new Edit(span, word))));
    }
}
