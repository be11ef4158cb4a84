package reso.rules.cited;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import reso.citation.Sessions;
import reso.citation.Symbol;
import reso.model.Masthead;
import reso.rule.Subject;

/** When a draft was written, as far as it tells. */
public final class DraftDate {
    private DraftDate() {}

    /** The date of the masthead or the front matter. */
    public static Optional<LocalDate> of(Subject subject) {
        return subject.resolution().masthead().value(Masthead.Item.DATE).flatMap(DraftDate::day);
    }

    /** The year of the draft: that of its date, of its symbol, or the last year in which anything it cites can have begun. */
    public static OptionalInt year(Subject subject) {
        Optional<LocalDate> date = of(subject);
        if (date.isPresent()) {
            return OptionalInt.of(date.get().getYear());
        }
        OptionalInt own = subject.resolution().masthead().value(Masthead.Item.SYMBOL).flatMap(Symbol::parse).map(DraftDate::years)
                .orElse(IntStream.empty()).max();
        return own.isPresent() ? own : Cited.in(subject).stream().flatMapToInt(cited -> years(cited.symbol())).max();
    }

    /** True for a draft that tells its year, and that year is an earlier one. */
    public static boolean isBefore(Subject subject, int year) {
        return year(subject).orElse(year) < year;
    }

    private static IntStream years(Symbol symbol) {
        return IntStream.of(Sessions.firstYear(symbol)).filter(year -> year > 0);
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
