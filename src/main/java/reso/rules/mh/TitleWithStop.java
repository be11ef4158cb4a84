package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.EndMark;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.text.Edit;

/** A full stop at the end of the title. */
public final class TitleWithStop implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH202", "title-with-stop");
    private static final int SHORTEST_WORD = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Masthead.Line> line = Head.line(subject, Item.TITLE);
        if (line.isEmpty()) {
            return List.of();
        }
        EndMark mark = EndMark.of(line.get().prose(), subject.language());
        boolean stop = mark.is(subject.language().typography().fullStop()) && mark.end() == line.get().value().stripTrailing().length();
        return stop && endsWithWord(line.get().value(), mark.start()) ? List.of(Finding.of(INFO, Message.of("MH202", line.get().value(), mark), "", mark.span())
                .with(new Fix(Message.of("MH202.fix"), Applicability.SAFE, List.of(Edit.delete(mark.span()))))) : List.of();
    }

    /** The stop of an abbreviation belongs to it. */
    private static boolean endsWithWord(String title, int end) {
        String before = title.substring(0, end);
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.length() >= SHORTEST_WORD && word.indexOf('.') < 0;
    }
}
