package reso.rules.st;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;

/** The sign for «number» in a form of another language: {@code n° 39574}, {@code #5}. */
public final class ForeignNumberSign implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST117", "foreign-number-sign");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Style style = subject.language().style();
        List<Edit> edits = new ArrayList<>();
        String first = "";
        for (Passage passage : style.text("numero").isEmpty() ? List.<Passage>of() : Passage.of(subject)) {
            for (String wrong : style.words("numeroWrong")) {
                int before = edits.size();
                signs(passage, wrong, style.text("numero"), edits);
                first = first.isEmpty() && edits.size() > before ? wrong : first;
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits.isEmpty() ? List.of() : List.of(Finding.of(INFO, Message.of("ST117", first, style.text("numero"), edits.size()), "", edits.get(0).span())
                .with(new Fix(Message.of("ST117.fix", style.text("numero")), Applicability.SAFE, edits)));
    }

    private static void signs(Passage passage, String wrong, String right, List<Edit> edits) {
        String text = passage.text();
        for (int at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
            int end = at + wrong.length();
            int digit = end < text.length() && Character.isSpaceChar(text.charAt(end)) ? end + 1 : end;
            boolean alone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (alone && digit < text.length() && Character.isDigit(text.charAt(digit))) {
                passage.span(at, digit).ifPresent(span -> edits.add(new Edit(span, right + '\u00A0')));
            }
        }
    }
}
