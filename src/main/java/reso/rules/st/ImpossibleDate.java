package reso.rules.st;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;

/** A date that no calendar has. */
public final class ImpossibleDate implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("ST116", "impossible-date");
    private static final Pattern DAY_BEFORE = Pattern.compile("(?<![\\d/.,-])(\\d{1,2}+)[\\p{L}ºª]{0,3}(?:\\sde)?\\s?$");
    private static final Pattern DAY_AFTER = Pattern.compile("^\\s?(\\d{1,2}+)(?=日|\\p{L}{0,2},\\s?\\d{4})");
    private static final Pattern YEAR_AFTER = Pattern.compile("^(?:\\s?\\d{1,2}+,)?\\s?(?:de\\s|del\\s)?(\\d{4})(?!\\d)");
    private static final int LEAP_YEAR = 2000;
    private static final int REACH = 16;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean spaced = subject.language().hasWordSpaces();
        CitationWords words = subject.language().citationWords();
        Optional<Pattern> numbered = numberedMonth(subject.language().months());
        for (Passage passage : Passage.of(subject)) {
            if (!passage.prose().signs().haveDigit()) {
                continue;
            }
            numbered.ifPresent(month -> judge(passage, month, found));
            Folded folded = passage.prose().folded();
            String text = folded.text();
            for (int at = 0; at < text.length(); at++) {
                boolean begins = words.mayBeginMonth(text.charAt(at)) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !spaced && !Character.isDigit(text.charAt(at - 1)));
                Optional<int[]> month = begins ? words.monthAt(text, at) : Optional.empty();
                if (month.isPresent()) {
                    judge(passage, folded, at, month.get(), found);
                    at = month.get()[1] - 1;
                }
            }
        }
        return found;
    }

    /** Where months are numbers with a sign behind them, the thirteenth is as well formed as any: «13月4日». */
    private static Optional<Pattern> numberedMonth(List<String> months) {
        String first = months.isEmpty() ? "" : months.get(0);
        return first.startsWith("1") ? Optional.of(Pattern.compile("(?<!\\d)(\\d{1,2})" + Pattern.quote(first.substring(1)) + "\\d{1,2}(?!\\d)")) : Optional.empty();
    }

    private static void judge(Passage passage, Pattern month, List<Finding> found) {
        Matcher matcher = month.matcher(passage.text());
        while (matcher.find()) {
            int value = Integer.parseInt(matcher.group(1));
            if (value < 1 || value > Month.values().length) {
                add(passage, matcher.start(), matcher.end(), found);
            }
        }
    }

    private static void judge(Passage passage, Folded folded, int at, int[] month, List<Finding> found) {
        String text = folded.text();
        Matcher before = DAY_BEFORE.matcher(text.substring(Math.max(0, at - REACH), at));
        Matcher after = DAY_AFTER.matcher(text.substring(month[1], Math.min(text.length(), month[1] + REACH)));
        Matcher day = before.find() ? before : after;
        if (day != before && !after.find()) {
            return;
        }
        Matcher year = YEAR_AFTER.matcher(text.substring(month[1], Math.min(text.length(), month[1] + REACH)));
        int calendar = year.find() ? Integer.parseInt(year.group(1)) : LEAP_YEAR;
        int value = Integer.parseInt(day.group(1));
        if (value < 1 || value > YearMonth.of(calendar, month[0]).lengthOfMonth()) {
            int start = day == before ? Math.max(0, at - REACH) + day.start(1) : at;
            int end = day == before ? month[1] : month[1] + day.end();
            add(passage, folded.origin(start), folded.originEnd(end), found);
        }
    }

    private static void add(Passage passage, int start, int end, List<Finding> found) {
        passage.span(start, end).ifPresent(span -> found.add(Finding.of(INFO, Message.of("ST116", passage.text().substring(start, end)), passage.address(), span)));
    }
}
