package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.wording.Echo;
import reso.rules.wording.Twins;

/** The same words at length in two operative paragraphs. */
public final class RepeatedClause implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP302", "repeated-clause");
    private static final int WORDS = 15;
    private static final int SIGNS = 30;
    private static final String MARKS = ";.:；。：؛";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        int least = subject.language().hasWordSpaces() ? WORDS : SIGNS;
        for (List<Paragraph> text : subject.resolution().texts()) {
            List<Paragraph> acts = text.stream().filter(paragraph -> paragraph.is(Kind.OPERATIVE)).toList();
            List<Echo> clauses = Echo.of(acts, subject.language(), least).stream().filter(RepeatedClause::endsClause).toList();
            if (clauses.isEmpty()) {
                continue;
            }
            Set<Object> twins = Twins.of(acts, subject.language()).stream().map(twin -> twin.second().address()).collect(Collectors.toSet());
            clauses.stream().filter(echo -> !twins.contains(echo.second().address())).map(RepeatedClause::finding).forEach(found::add);
        }
        return found;
    }

    /** Words that run on alike up to the end of a clause are a clause; others are names and titles. */
    private static boolean endsClause(Echo echo) {
        String text = echo.second().text();
        int end = echo.end();
        while (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) {
            if (MARKS.indexOf(text.charAt(end)) >= 0) {
                return true;
            }
            end++;
        }
        return end >= text.length();
    }

    private static Finding finding(Echo echo) {
        String words = echo.second().text().substring(echo.start(), echo.end());
        return Finding.of(INFO, Message.of("OP302", echo.second().address(), echo.words(), echo.first().address(), words), echo.second().address().toString(),
                echo.second().prose().span(echo.start(), echo.end()));
    }
}
