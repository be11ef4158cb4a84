package reso.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives a number that stands alone, «resolution 1325», the year or session with which the same draft cites it elsewhere:
 * only the first mention has to have one. A number that is cited with two of them stays unreadable.
 */
final class LaterMentions {
    private LaterMentions() {}

    static List<Citation> settle(List<Citation> found) {
        Map<Integer, Set<Symbol>> inFull = new HashMap<>();
        found.forEach(citation -> {
            if (citation instanceof Citation.Document document && document.isCertain() && runsOn(document.candidates().get(0))) {
                Symbol symbol = document.candidates().get(0);
                inFull.computeIfAbsent(symbol.number(), number -> new TreeSet<>()).add(symbol);
            }
        });
        return found.stream().map(citation -> citation instanceof Citation.Unreadable unreadable ? settled(unreadable, inFull) : citation).toList();
    }

    /** Whether the body does not begin anew with every session or year, so that the number alone tells one from another. */
    private static boolean runsOn(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.RESOLUTION && (symbol.organ().equals("sc") || symbol.organ().equals("ga") && symbol.isHistoric());
    }

    private static Citation settled(Citation.Unreadable mention, Map<Integer, Set<Symbol>> inFull) {
        boolean fits = mention.number() > 0 && !mention.decision();
        List<Symbol> meant = !fits ? List.of() : inFull.getOrDefault(mention.number(), Set.of()).stream()
                .filter(symbol -> mention.organ().isEmpty() || mention.organ().equals(symbol.organ())).toList();
        return meant.size() == 1 ? new Citation.Document(mention.place(), meant, mention.beside()) : mention;
    }
}
