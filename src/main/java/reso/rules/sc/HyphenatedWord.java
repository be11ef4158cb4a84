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
import reso.model.Run;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Signs;
import reso.text.Span;

/** A word broken with a hyphen at a line end and put together with the hyphen in it: inter- nationale. Compounds keep theirs. */
public final class HyphenatedWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC109", "hyphenated-word");
    private static final Pattern HYPHEN = Pattern.compile("(?<![\\p{L}\\p{M}-])(?<head>[\\p{L}\\p{M}]{2,})(?<hyphen>[-\\u2010\\u00AD])[ \\u00A0](?<tail>\\p{Ll}[\\p{L}\\p{M}]+)(?!-)");

    private static final String HYPHENS = "-\u2010\u00AD";
    private static final Signs HYPHEN_SIGNS = Signs.of(HYPHENS);
    private static final Pattern LINE_END = Pattern.compile("[-\\u2010\\u00AD]\\s*\\R");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> whole = null;
        for (Paragraph paragraph : subject.resolution().everything()) {
            List<Place> places = mended(subject, paragraph);
            Matcher matcher = HYPHEN.matcher(paragraph.text());
            while (hasHyphenBeforeSpace(paragraph) && matcher.find()) {
                if (isJoined(subject, matcher)) {
                    whole = whole == null ? words(subject) : whole;
                    String word = matcher.group("head") + matcher.group("tail");
                    if (whole.contains(Folded.fold(word))) {
                        places.add(new Place(matcher.group(), word, paragraph.prose().span(matcher.start("head"), matcher.end("tail"))));
                    }
                }
            }
            places.forEach(place -> found.add(finding(paragraph, place)));
        }
        return found;
    }

    private static boolean hasHyphenBeforeSpace(Paragraph paragraph) {
        String text = paragraph.text();
        for (int i = 1; paragraph.prose().signs().meet(HYPHEN_SIGNS) && i < text.length(); i++) {
            if ((text.charAt(i) == ' ' || text.charAt(i) == '\u00A0') && HYPHENS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A hanging hyphen before a conjunction stands for a second part: short- and long-term. */
    private static boolean isJoined(Subject subject, Matcher matcher) {
        return !subject.language().conjunctions().contains(Folded.fold(matcher.group("tail")));
    }

    /** Words that reading has put together, since the draft has them in one piece elsewhere; the source still has the hyphen and the line end. */
    private static List<Place> mended(Subject subject, Paragraph paragraph) {
        List<Place> places = new ArrayList<>();
        String text = paragraph.text();
        int at = 0;
        for (int i = 0; i + 1 < paragraph.prose().runs().size(); i++) {
            Run run = paragraph.prose().runs().get(i);
            at += run.text().length();
            Span between = new Span(run.span().end(), Math.max(run.span().end(), paragraph.prose().runs().get(i + 1).span().start()));
            boolean hyphen = !between.isEmpty() && HYPHENS.indexOf(subject.source().content().charAt(between.start())) >= 0;
            if (hyphen && LINE_END.matcher(subject.source().slice(between)).lookingAt()) {
                int start = at;
                while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                    start--;
                }
                int end = at;
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                places.add(new Place(text.substring(start, at) + '-' + text.substring(at, end), text.substring(start, end), paragraph.prose().span(start, end)));
            }
        }
        return places;
    }

    /** Words that the draft has in one piece, or its language is known to have. */
    private static Set<String> words(Subject subject) {
        Set<String> words = new HashSet<>(subject.language().vocabulary());
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (String word : Folded.fold(paragraph.text()).split("[^\\p{L}\\p{M}-]+")) {
                words.add(word);
            }
        }
        return words;
    }

    private static Finding finding(Paragraph paragraph, Place place) {
        return Finding.of(INFO, Message.of("SC109", place.printed(), paragraph.address(), place.word()), paragraph.address().toString(), place.span())
                .with(new Fix(Message.of("SC109.fix", place.word()), Applicability.UNSAFE, List.of(new Edit(place.span(), place.word()))));
    }

    /** A broken word as it stands, and in one piece. */
    private record Place(String printed, String word, Span span) {}
}
