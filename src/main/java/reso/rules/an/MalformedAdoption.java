package reso.rules.an;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/** A line of adoption whose words print has differently: 54ème for 54e, plenary session for plenary meeting. */
public final class MalformedAdoption implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN102", "malformed-adoption");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Adoption line : Adoption.lines(subject)) {
            for (Map.Entry<String, String> form : subject.language().meetingForms().entrySet()) {
                Matcher matcher = Pattern.compile("(?<=\\p{N}[ \\u00A0]?)" + Pattern.quote(form.getKey()) + "(?!\\p{L})").matcher(line.paragraph().text());
                if (matcher.find()) {
                    found.add(finding(line.paragraph(), matcher.start(), matcher.end(), form.getValue()));
                    break;
                }
            }
        }
        return found;
    }

    private static Finding finding(Paragraph line, int start, int end, String usual) {
        Span span = line.prose().span(start, end);
        return Finding.of(INFO, Message.of("AN102", line.text(), line.text().substring(start, end), usual), line.address().toString(), span)
                .with(new Fix(Message.of("AN102.fix", usual), Applicability.SAFE, List.of(new Edit(span, usual))));
    }
}
