package reso.catalogue;

import java.util.List;
import java.util.function.Function;
import reso.citation.Citation;
import reso.citation.Symbol;

/** What a citation turns out to be. */
public sealed interface Match {

    /** A document in the catalogue. */
    record Resolved(Citation citation, Symbol symbol, Entry entry) implements Match {}

    /** A treaty in the catalogue. */
    record ResolvedTreaty(Citation citation, Treaty treaty) implements Match {}

    /** Well formed, but not in the catalogue; {@code symbols} is empty for a treaty. */
    record Valid(Citation citation, List<Symbol> symbols) implements Match {
        public Valid {
            symbols = List.copyOf(symbols);
        }
    }

    /** More than one document fits. */
    record Ambiguous(Citation citation, List<Symbol> candidates) implements Match {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Looks like a citation and cannot be read, or has a number that no document can have. */
    record Unknown(Citation citation) implements Match {}

    Citation citation();

    /** One answer for each kind of match. */
    default <T> T fold(Cases<T> cases) {
        if (this instanceof Resolved resolved) {
            return cases.resolved().apply(resolved);
        }
        if (this instanceof ResolvedTreaty treaty) {
            return cases.treaty().apply(treaty);
        }
        if (this instanceof Valid valid) {
            return cases.valid().apply(valid);
        }
        return this instanceof Ambiguous ambiguous ? cases.ambiguous().apply(ambiguous) : cases.unknown().apply((Unknown) this);
    }

    /** An answer for every kind of match; a new kind needs a new component, so that every use fails to compile. */
    record Cases<T>(Function<Resolved, T> resolved, Function<ResolvedTreaty, T> treaty, Function<Valid, T> valid,
            Function<Ambiguous, T> ambiguous, Function<Unknown, T> unknown) {}

    /** The word that reports use: {@code resolved}, {@code valid}, {@code ambiguous} or {@code unknown}. */
    default String status() {
        return fold(new Cases<>(r -> "resolved", t -> "resolved", v -> "valid", a -> "ambiguous", u -> "unknown"));
    }
}
