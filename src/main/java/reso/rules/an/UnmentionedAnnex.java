package reso.rules.an;

import java.util.List;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.model.Annex;
import reso.model.Note;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** An annex that the text never speaks of. */
public final class UnmentionedAnnex implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN106", "unmentioned-annex");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Annex> annexes = subject.resolution().annexes();
        if (annexes.isEmpty() || isMentioned(subject)) {
            return List.of();
        }
        Annex first = annexes.get(0);
        return List.of(Finding.of(INFO, Message.of("AN106", first.heading()), first.name(), first.span()));
    }

    /** In the text, its notes or the head; any word of annexing will do. */
    private static boolean isMentioned(Subject subject) {
        Stream<String> texts = Stream.of(subject.resolution().flattened().stream().map(Paragraph::text),
                subject.resolution().notes().stream().map(Note::text)).flatMap(words -> words);
        List<String> stems = subject.language().annexWords().stems();
        return texts.map(Folded::fold).anyMatch(text -> stems.stream().anyMatch(text::contains));
    }
}
