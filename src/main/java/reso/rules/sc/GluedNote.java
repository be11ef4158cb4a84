package reso.rules.sc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Note;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A note mark that has lost its markup and sticks to the word before it: organised1. */
public final class GluedNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC112", "glued-note");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> called = new HashSet<>();
        subject.resolution().calls().forEach(call -> called.add(call.marker()));
        for (Note note : subject.resolution().notes()) {
            if (!called.contains(note.marker()) && note.marker().chars().allMatch(Character::isDigit)) {
                glued(subject, note).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> glued(Subject subject, Note note) {
        Pattern glued = Pattern.compile("(?<=[\\p{L}\\p{Pf}»\"),;.，。；،]\\p{M}?)" + Pattern.quote(note.marker()) + "(?![\\p{N}\\p{L}/.)-])");
        for (Paragraph paragraph : subject.resolution().everything()) {
            Matcher matcher = glued.matcher(paragraph.text());
            if (matcher.find()) {
                return Optional.of(finding(subject, paragraph, note, matcher));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, Note note, Matcher digits) {
        String before = paragraph.text().substring(0, digits.start());
        String word = before.substring(before.lastIndexOf(' ') + 1) + note.marker();
        String mark = subject.source().slice(note.markerSpan()).replaceFirst(":$", "");
        Span span = paragraph.prose().span(digits.start(), digits.end());
        return Finding.of(INFO, Message.of("SC112", note.marker(), word, paragraph.address()), paragraph.address().toString(), span)
                .with(new Fix(Message.of("SC112.fix", mark), Applicability.UNSAFE, List.of(new Edit(span, mark))));
    }
}
