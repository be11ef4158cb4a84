package reso.rules.mh;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import reso.citation.Sessions;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Body;
import reso.model.Masthead.Item;
import reso.model.Masthead;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.rules.masthead.NamedBodies;

/** A session line that does not fit the symbol, or the day of the document. */
public final class SessionMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH112", "session-mismatch");
    private static final int FIRST_YEAR = 1900;
    private static final int LATE_MONTHS = 6;
    /** The year from which each commission's yearly sessions are counted. */
    private static final Map<String, Integer> COUNTED_FROM = Map.of("ccpcj", 1991, "cnd", 1957, "csw", 1956, "csocd", 1962, "cpd", 1967, "cstd", 1997, "statcom", 1969);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Integer> session = Head.session(subject);
        Optional<Masthead.Line> line = Head.line(subject, Item.SESSION);
        if (session.isEmpty() || line.isEmpty()) {
            return List.of();
        }
        OptionalInt series = Head.series(subject);
        if (series.isPresent() && series.getAsInt() < FIRST_YEAR && series.getAsInt() != session.get()) {
            return List.of(finding(line.get(), "MH112", subject.resolution().masthead().value(Item.SYMBOL).orElse("")));
        }
        Optional<LocalDate> date = Head.date(subject);
        return date.isEmpty() || fits(subject, session.get(), date.get()) ? List.of() : List.of(finding(line.get(), "MH112.date", date.get().getYear()));
    }

    private static Finding finding(Masthead.Line line, String key, Object other) {
        return Finding.of(INFO, Message.of(key, line.value(), other), "", line.span());
    }

    /** A document may come out some months after its session has closed. */
    private static boolean fits(Subject subject, int session, LocalDate date) {
        List<Body> bodies = NamedBodies.of(subject);
        String last = bodies.isEmpty() ? "" : bodies.get(bodies.size() - 1).id();
        if (COUNTED_FROM.containsKey(last)) {
            return Math.abs(date.getYear() - COUNTED_FROM.get(last) - session) <= 1;
        }
        boolean assembly = last.equals("ga") && subject.resolution().masthead().value(Item.SUBSIDIARY).isEmpty();
        return !assembly || Sessions.ofAssembly(session, date) || Sessions.ofAssembly(session, date.minusMonths(LATE_MONTHS));
    }
}
