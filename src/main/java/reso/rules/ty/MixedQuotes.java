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
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;

/** Straight and typographic quotation marks or apostrophes in one text. */
public final class MixedQuotes implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY115", "mixed-quotes");
    private static final Pattern STRAIGHT = Pattern.compile("(?<![\\p{L}\\p{N}])\"([^\"]{2,400}?)\"(?!\\p{L})");
    /** A straight mark on one side and a typographic one on the other. */
    private static final Pattern UNLIKE = Pattern.compile("(?<![\\p{L}\\p{N}])\"([^\"“”]{2,400}?)”|“([^\"“”]{2,400}?)\"(?!\\p{L})");
    private static final Pattern CURVED = Pattern.compile("[“«”»]");
    private static final Pattern CURVED_APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("\"'");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        boolean quotes = isMixed(subject);
        boolean apostrophes = mixesApostrophes(subject);
        String apostrophe = String.valueOf(subject.language().typography().apostrophe());
        for (Passage passage : quotes || apostrophes ? Passage.of(subject) : List.<Passage>of()) {
            Matcher straight = STRAIGHT.matcher(passage.text());
            while (quotes && straight.find()) {
                quotation(subject, passage, straight, edits);
            }
            Matcher unlike = UNLIKE.matcher(passage.text());
            while (quotes && unlike.find()) {
                quotation(subject, passage, unlike, edits);
            }
            Matcher single = APOSTROPHE.matcher(passage.text());
            while (apostrophes && single.find()) {
                passage.span(single.start(), single.end()).ifPresent(span -> edits.add(new Edit(span, apostrophe)));
            }
        }
        edits.removeIf(edit -> edit.replacement().equals(subject.source().slice(edit.span())));
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("TY115", edits.size()), "", edits.get(0).span())
                .with(new Fix(Message.of("TY115.fix"), Applicability.SAFE, edits)));
    }

    private static void quotation(Subject subject, Passage passage, Matcher straight, List<Edit> edits) {
        List<String> marks = subject.language().typography().quotes();
        passage.span(straight.start(), straight.start() + 1).ifPresent(span -> edits.add(new Edit(span, marks.get(0))));
        passage.span(straight.end() - 1, straight.end()).ifPresent(span -> edits.add(new Edit(span, marks.get(1))));
    }

    /** Whether the text has quotations in the marks of its language and others in straight ones. */
    static boolean isMixed(Subject subject) {
        return has(subject, "\"", STRAIGHT) && has(subject, "", CURVED) || has(subject, "\"", UNLIKE);
    }

    /** The same of apostrophes. */
    static boolean mixesApostrophes(Subject subject) {
        return has(subject, "'", APOSTROPHE) && has(subject, "’", CURVED_APOSTROPHE);
    }

    private static boolean has(Subject subject, String sign, Pattern pattern) {
        return Passage.containing(sign, Passage.of(subject)).stream().anyMatch(passage -> pattern.matcher(passage.text()).find());
    }
}
