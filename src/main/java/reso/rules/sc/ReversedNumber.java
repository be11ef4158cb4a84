package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A resolution number whose halves have changed places, as text of a right-to-left page comes out of old scans: 1/70 for 70/1. */
public final class ReversedNumber implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC115", "reversed-number");
    private static final String COUNCIL = "hrc";
    private static final int FIRST_SESSION = 31;
    private static final int LEAST_CERTAIN = 60;
    private static final int LAST_SESSION = 99;
    private static final int REACH = 12;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{N}/])([0-9]{1,2})/([0-9]{2})(?![\\p{N}/])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.language().isRightToLeft() && subject.inventory().hasAny("/");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean judged = subject.language().isRightToLeft() && !subject.resolution().organ().equals(COUNCIL);
        for (Paragraph paragraph : judged ? subject.resolution().everything() : List.<Paragraph>of()) {
            scan(subject.language(), paragraph, found);
        }
        return found;
    }

    private static void scan(Language language, Paragraph paragraph, List<Finding> found) {
        Matcher matcher = NUMBER.matcher(paragraph.text());
        while (paragraph.text().indexOf('/') >= 0 && matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            int session = Integer.parseInt(matcher.group(2));
            // The Rights Council has numbers like 16/36; no session of the Assembly before the thirty-first is written so.
            boolean reversed = number < FIRST_SESSION && session >= LEAST_CERTAIN && session <= LAST_SESSION;
            if (reversed && namesResolution(language, paragraph.text().substring(0, matcher.start()))) {
                found.add(finding(paragraph, matcher));
            }
        }
    }

    private static boolean namesResolution(Language language, String before) {
        String near = Folded.fold(before.substring(Math.max(0, before.length() - REACH)));
        for (int at = 0; at < near.length(); at++) {
            boolean resolution = language.citationWords().at(near, at, CitationWords.Role.RESOLUTION).isPresent()
                    || language.citationWords().at(near, at, CitationWords.Role.OWN_RESOLUTION).isPresent();
            if (resolution) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Paragraph paragraph, Matcher number) {
        String right = number.group(2) + "/" + number.group(1);
        Span span = paragraph.prose().span(number.start(), number.end());
        return Finding.of(INFO, Message.of("SC115", number.group(), paragraph.address(), right), paragraph.address().toString(), span)
                .with(new Fix(Message.of("SC115.fix", right), Applicability.UNSAFE, List.of(new Edit(span, right))));
    }
}
