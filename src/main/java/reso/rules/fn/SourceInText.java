package reso.rules.fn;

import java.util.ArrayList;
import java.util.List;
import reso.citation.Symbol;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.Speaker;
import reso.text.Span;

/** A document in brackets in the text, where a note would cite it. */
public final class SourceInText implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("FN206", "source-in-text");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean notes = !subject.resolution().notes().isEmpty();
        Speaker speaker = Speaker.of(subject);
        String text = subject.source().content();
        for (Cited cited : notes ? Cited.in(subject) : List.<Cited>of()) {
            Span span = cited.citation().span();
            boolean bracketed = span.start() > 0 && span.end() < text.length() && "(（".indexOf(text.charAt(span.start() - 1)) >= 0
                    && ")）".indexOf(text.charAt(span.end())) >= 0;
            boolean document = cited.symbol().kind() == Symbol.Kind.DOCUMENT && !cited.isInNote();
            String organ = document && bracketed ? speaker.at(cited.citation()) : "";
            if (organ.equals("ga") || organ.equals("ecosoc")) {
                found.add(cited.finding(INFO, Message.of("FN206", cited.where(), cited.citation().text())));
            }
        }
        return found;
    }
}
