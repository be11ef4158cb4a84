package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.language.Folded;
import reso.model.Kind;
import reso.rule.Subject;

/** What may be said of the words of repetition in either part. */
public final class Cycle {
    /** A place of the word of repetition that is this much rarer than another is a slip. */
    private static final int RARER = 20;

    private Cycle() {}

    /** What there is to say of a verb that is used again without a word of repetition. */
    public static Finding bare(Link link, RuleInfo rule) {
        Optional<String> usual = link.own().at(1, link.language(), link.part());
        Object before = link.before().orElseThrow().address();
        Message message = usual.map(words -> Message.of(rule.code(), link.paragraph().address(), link.words(), before, words))
                .orElseGet(() -> Message.of(rule.code() + ".bare", link.paragraph().address(), link.words(), before));
        return link.finding(rule, message, usual);
    }

    /** A finding for each opening that repeats a verb which the paragraph before does not have; a note where they share another word. */
    public static List<Finding> orphans(Subject subject, Kind kind, RuleInfo rule) {
        return Chain.of(subject, kind).stream().filter(link -> link.own().isMarked() && !link.repeatsVerb()).map(link -> orphan(link, rule)).toList();
    }

    private static Finding orphan(Link link, RuleInfo rule) {
        Message message = link.before().map(before -> Message.of(rule.code(), link.paragraph().address(), link.words(), before.address(), link.own().bare()))
                .orElseGet(() -> Message.of(rule.code() + ".first", link.paragraph().address(), link.words()));
        return link.finding(rule, message, Optional.empty()).with(link.sharesWord() ? Severity.NOTE : rule.severity());
    }

    /** A finding for each opening whose word of repetition is not the one whose turn it is. */
    public static List<Finding> outOfStep(Subject subject, Kind kind, RuleInfo rule) {
        return Chain.of(subject, kind).stream().filter(Link::repeatsVerb)
                .filter(link -> link.own().isMarked() && link.own().step() != link.previous().orElseThrow().next())
                .filter(link -> !link.own().isOfEitherTurn(link.language()) && !link.previous().orElseThrow().isOfEitherTurn(link.language()))
                .map(link -> outOfStep(link, rule).with(keepsTurns(subject) ? rule.severity() : Severity.NOTE)).toList();
    }

    /** Older texts, and those of other bodies, go without the first word of repetition altogether. */
    private static boolean keepsTurns(Subject subject) {
        return subject.resolution().paragraphs().stream().flatMap(paragraph -> paragraph.opening().stream())
                .anyMatch(opening -> Repetition.of(opening.text(), subject.language()).step() == 1);
    }

    private static Finding outOfStep(Link link, RuleInfo rule) {
        Repetition previous = link.previous().orElseThrow();
        Optional<String> usual = link.own().at(previous.next(), link.language(), link.part());
        Object before = link.before().orElseThrow().address();
        Message message = usual.map(words -> Message.of(rule.code(), link.paragraph().address(), link.words(), before, words))
                .orElseGet(() -> Message.of(rule.code() + ".bare", link.paragraph().address(), link.words(), before, previous.words()));
        return link.finding(rule, message, usual);
    }

    /** A finding for each opening whose word of repetition stands before the verb where publishers put it after, or the reverse. */
    public static List<Finding> misplaced(Subject subject, Kind kind, RuleInfo rule) {
        List<Finding> found = new ArrayList<>();
        for (Link link : Chain.of(subject, kind)) {
            Repetition own = link.own();
            Optional<String> usual = own.at(own.step(), link.language(), link.part());
            if (own.isMarked() && usual.filter(words -> isMuchRarer(link, own.words(), words)).isPresent()) {
                found.add(link.finding(rule, Message.of(rule.code(), link.paragraph().address(), own.words(), usual.orElseThrow()), usual));
            }
        }
        return found;
    }

    private static boolean isMuchRarer(Link link, String words, String usual) {
        boolean sameSide = Folded.fold(words).charAt(0) == Folded.fold(usual).charAt(0);
        return !sameSide && begins(link, words) * RARER < begins(link, usual);
    }

    private static int begins(Link link, String words) {
        return link.language().lexicon().begins(Folded.fold(words), link.part());
    }
}
