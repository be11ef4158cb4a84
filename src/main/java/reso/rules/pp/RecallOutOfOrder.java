package reso.rules.pp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reso.citation.Citation;
import reso.citation.Symbol;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.model.Kind;
import reso.rule.Rule;
import reso.rule.Subject;

/** Resolutions that one paragraph recalls, a later one before an earlier one. */
public final class RecallOutOfOrder implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("PP302", "recall-out-of-order");
    private static final int LONGEST_JOINT = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<String> reasons = subject.resolution().paragraphs(Kind.PREAMBULAR).stream().map(paragraph -> paragraph.address().toString()).collect(Collectors.toSet());
        Citation before = null;
        for (Citation citation : subject.citations()) {
            if (before != null && reasons.contains(citation.place().address()) && isList(subject, before, citation) && isEarlier(citation, before)) {
                found.add(Finding.of(INFO, Message.of("PP302", citation.place().address(), citation.text(), before.text()), citation.place().address(), citation.span()));
            }
            before = citation;
        }
        return found;
    }

    /** Two of one list: in one paragraph of the text, with no more than a conjunction between them. */
    private static boolean isList(Subject subject, Citation before, Citation citation) {
        int end = before.fold(document -> document.beside().date().map(date -> date.span().end()).orElse(0), treaty -> 0, unreadable -> 0);
        int from = Math.max(end, before.span().end());
        boolean joined = from <= citation.span().start() && letters(subject, from, citation.span().start()) <= LONGEST_JOINT;
        return joined && before.place().address().equals(citation.place().address()) && before.place().in().isEmpty() && citation.place().in().isEmpty();
    }

    private static long letters(Subject subject, int from, int to) {
        return subject.source().content().substring(from, to).chars().filter(Character::isLetter).count();
    }

    private static boolean isEarlier(Citation citation, Citation before) {
        Optional<Symbol> one = only(citation);
        Optional<Symbol> other = only(before);
        return one.isPresent() && other.isPresent() && one.get().organ().equals(other.get().organ()) && one.get().kind() == other.get().kind()
                && one.get().kind() == Symbol.Kind.RESOLUTION && !one.get().isOfSpecialSession() && !other.get().isOfSpecialSession()
                && rank(one.get()) < rank(other.get());
    }

    private static Optional<Symbol> only(Citation citation) {
        return citation.fold(document -> document.isCertain() ? Optional.of(document.candidates().get(0)) : Optional.empty(),
                treaty -> Optional.empty(), unreadable -> Optional.empty());
    }

    private static long rank(Symbol symbol) {
        return Math.max(symbol.session(), symbol.year()) * 10_000L + symbol.number();
    }
}
