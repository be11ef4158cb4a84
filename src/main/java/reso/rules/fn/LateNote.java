package reso.rules.fn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Kind;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Quotations;

/** A note that stands at a later mention of what it cites than the first. */
public final class LateNote implements Rule {
    private static final RuleInfo INFO = new RuleInfo("FN203", "late-note", Severity.NOTE, false);
    private static final int MOST_WORDS = 14;
    private static final int FEWEST_WORDS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        if (!subject.language().hasWordSpaces()) {
            return found;
        }
        Set<String> told = new HashSet<>();
        List<Paragraph> earlier = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().flattened()) {
            for (NoteCall call : paragraph.prose().calls()) {
                if (told.add(call.marker())) {
                    name(paragraph, call).flatMap(name -> first(earlier, name).map(at -> finding(call, name, paragraph, at))).ifPresent(found::add);
                }
            }
            earlier.add(paragraph);
        }
        return found;
    }

    /** The last words before the mark from a capital on: the name of what the note cites. */
    private static Optional<String> name(Paragraph paragraph, NoteCall call) {
        String before = paragraph.text().substring(0, Math.min(call.offset(), paragraph.text().length()));
        String[] words = before.replaceAll("[\\s,;.:]+$", "").split("[\\s\\u00A0]+");
        for (int length = Math.min(MOST_WORDS, words.length); length >= FEWEST_WORDS; length--) {
            String first = words[words.length - length];
            String name = String.join(" ", Arrays.copyOfRange(words, words.length - length, words.length));
            if (first.length() > 3 && Character.isUpperCase(first.charAt(0)) && words.length > length && name.chars().noneMatch(c -> ",;:.".indexOf(c) >= 0)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The first paragraph before that has the name, as a name and not in the title of something else. */
    private static Optional<Paragraph> first(List<Paragraph> earlier, String name) {
        return earlier.stream().filter(paragraph -> paragraph.is(Kind.PREAMBULAR) || paragraph.is(Kind.OPERATIVE)).filter(paragraph -> {
            int at = paragraph.text().replace('\u00A0', ' ').indexOf(name);
            return at >= 0 && !Quotations.in(paragraph.text()).cover(at);
        }).findFirst();
    }

    private static Finding finding(NoteCall call, String name, Paragraph paragraph, Paragraph first) {
        return Finding.of(INFO, Message.of("FN203", call.marker(), name, first.address(), paragraph.address()), paragraph.address().toString(), call.span());
    }
}
