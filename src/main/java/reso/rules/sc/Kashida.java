package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A stretched Arabic word: the sign that lengthens letters in a printed line has no place in a text. */
public final class Kashida implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("SC114", "kashida");
    private static final String KASHIDA = "\u0640";
    /** A kashida between two letters; at the end of a lone letter it shows the form that a label or an abbreviation wants. */
    private static final Pattern STRETCHED = Pattern.compile("\\p{IsArabic}*[\\p{IsArabic}&&\\p{L}]" + KASHIDA + "+[\\p{IsArabic}&&\\p{L}][\\p{IsArabic}\\u0640]*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny(KASHIDA);
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            if (!paragraph.text().contains(KASHIDA)) {
                continue;
            }
            List<MatchResult> words = STRETCHED.matcher(paragraph.text()).results().toList();
            if (!words.isEmpty()) {
                found.add(finding(paragraph, words));
            }
        }
        return found;
    }

    private static Finding finding(Paragraph paragraph, List<MatchResult> words) {
        List<Edit> edits = new ArrayList<>();
        for (MatchResult word : words) {
            Span span = paragraph.prose().span(word.start(), word.end());
            if (span.length() == word.end() - word.start()) {
                edits.add(new Edit(span, word.group().replace(KASHIDA, "")));
            }
        }
        MatchResult first = words.get(0);
        Finding finding = Finding.of(INFO, Message.of("SC114", paragraph.address(), words.size(), first.group(), first.group().replace(KASHIDA, "")),
                paragraph.address().toString(), paragraph.prose().span(first.start(), first.end()));
        return edits.isEmpty() ? finding : finding.with(new Fix(Message.of("SC114.fix"), Applicability.SAFE, edits));
    }
}
