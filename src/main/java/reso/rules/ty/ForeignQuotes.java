package reso.rules.ty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Signs;

/** Quotation marks of another language, or straight ones, round words that the drafters quote. */
public final class ForeignQuotes implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY105", "foreign-quotes");
    private static final Signs MARKS = Signs.of("\"“«");
    private static final Pattern QUOTED = Pattern.compile("(?:(?<![\\p{L}\\p{N}])\"([^\"“”«»]{2,400}?)\"|“([^\"“”«»]{2,400}?)”|«[\\s\\u00A0\\u202F]?([^\"“”«»]{2,400}?)[\\s\\u00A0\\u202F]?»)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("\"“«");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        String first = "";
        List<String> quotes = subject.language().typography().quotes();
        boolean mixed = MixedQuotes.isMixed(subject);
        for (Passage passage : Passage.ofParagraphs(subject)) {
            Matcher quoted = QUOTED.matcher(passage.text());
            while (passage.prose().signs().meet(MARKS) && quoted.find()) {
                boolean straight = quoted.group(1) != null;
                boolean own = !straight && (isArabic(quotes) || quoted.group().charAt(0) == quotes.get(0).charAt(0) || isInner(passage.text(), quoted, quotes));
                if (!own && !(straight && mixed) && isOfScript(subject, quoted.group())) {
                    first = first.isEmpty() ? quoted.group() : first;
                    replace(passage, quoted, quotes, edits);
                }
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? List.of() : List.of(finding(quotes, first, edits));
    }

    /** Words in another script may keep the marks they have there. */
    private static boolean isOfScript(Subject subject, String quoted) {
        Character.UnicodeScript script = Character.UnicodeScript.forName(subject.language().script());
        return quoted.codePoints().filter(Character::isLetter).anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }

    /** Where the closing mark of others opens, publishers have either order. */
    private static boolean isArabic(List<String> quotes) {
        return quotes.get(0).equals("”");
    }

    /** A quotation inside another has other marks than the outer one. */
    private static boolean isInner(String text, Matcher quoted, List<String> quotes) {
        String before = text.substring(0, quoted.start());
        return count(before, quotes.get(0).charAt(0)) > count(before, quotes.get(1).charAt(quotes.get(1).length() - 1));
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    /** Both marks, with the spaces that go with them. */
    private static void replace(Passage passage, Matcher quoted, List<String> quotes, List<Edit> edits) {
        int kind = quoted.group(1) != null ? 1 : quoted.group(2) != null ? 2 : 3;
        passage.span(quoted.start(), quoted.start(kind)).ifPresent(span -> edits.add(new Edit(span, quotes.get(0))));
        passage.span(quoted.end(kind), quoted.end()).ifPresent(span -> edits.add(new Edit(span, quotes.get(1))));
    }

    /** Straight marks are what a keyboard has for curled ones, but not for guillemets. */
    private static Finding finding(List<String> quotes, String first, List<Edit> edits) {
        String usual = quotes.get(0).strip() + "…" + quotes.get(1).strip();
        Message message = edits.size() < 3 ? Message.of("TY105", first, usual) : Message.of("TY105.many", first, usual, edits.size() / 2);
        Severity severity = first.charAt(0) == '"' && quotes.get(0).charAt(0) != '«' ? Severity.NOTE : INFO.severity();
        return Finding.of(INFO, message, "", edits.get(0).span()).with(severity).with(new Fix(Message.of("TY105.fix", usual), Applicability.SAFE, edits));
    }
}
