package reso.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import reso.citation.Citation;
import reso.citation.Sessions;
import reso.citation.Symbol;

/** Looks up the citations of a draft in one language. */
public final class Resolver {
    /** After a treaty's name, before the mark of its note: a comma, a closing quotation mark. */
    private static final int LONGEST_REST = 3;
    private final Catalogue catalogue;
    private final String language;

    public Resolver(Catalogue catalogue, String languageCode) {
        this.catalogue = catalogue;
        this.language = languageCode;
    }

    public List<Match> resolve(List<Citation> citations) {
        return citations.stream().map(this::resolve).toList();
    }

    public Match resolve(Citation citation) {
        return citation.fold(this::document, this::treaty, Match.Unknown::new);
    }

    private Match document(Citation.Document citation) {
        Optional<Symbol> symbol = citation.isCertain() ? Optional.of(citation.candidates().get(0)) : ofThatDay(citation);
        if (symbol.isEmpty()) {
            return new Match.Ambiguous(citation, citation.candidates());
        }
        return catalogue.find(symbol.get()).<Match>map(entry -> new Match.Resolved(citation, symbol.get(), entry))
                .orElseGet(() -> unlisted(citation, symbol.get()));
    }

    /** A number that its body cannot have reached, or not in that year, leads nowhere, however well it is formed. */
    private Match unlisted(Citation citation, Symbol symbol) {
        return Sessions.canBe(symbol) && Sessions.firstYear(symbol) <= catalogue.lastYear() ? new Match.Valid(citation, List.of(symbol)) : new Match.Unknown(citation);
    }

    /** Of several candidates the only one that was adopted on the date the draft states. */
    private Optional<Symbol> ofThatDay(Citation.Document citation) {
        List<Symbol> fitting = citation.candidates().stream()
                .filter(symbol -> citation.beside().date().isPresent() && catalogue.find(symbol).flatMap(Entry::date)
                        .equals(citation.beside().date().map(Citation.Dated::value)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Match treaty(Citation.Treaty citation) {
        boolean numbered = isNumber(citation.volume()) && isNumber(citation.registration())
                && citation.series() == Citation.Series.UNITED_NATIONS;
        List<Treaty> known = numbered
                ? catalogue.treaties(Integer.parseInt(citation.volume()), Integer.parseInt(citation.registration())) : List.of();
        String around = citation.name().toLowerCase(Locale.ROOT);
        return known.stream().max(Comparator.comparingInt((Treaty treaty) -> named(treaty, around)).thenComparing(known::indexOf,
                Comparator.reverseOrder())).<Match>map(treaty -> new Match.ResolvedTreaty(citation, treaty))
                .orElseGet(() -> numbered && isContradicted(citation) ? new Match.Unknown(citation) : new Match.Valid(citation, List.of()));
    }

    /** Whether the catalogue has the number in other volumes only, or in this volume the treaty that the words name under another. */
    private boolean isContradicted(Citation.Treaty citation) {
        return !catalogue.treatiesRegistered(Integer.parseInt(citation.registration())).isEmpty()
                || catalogue.treatiesIn(Integer.parseInt(citation.volume())).stream().anyMatch(treaty -> isNamedLast(treaty, citation.name().toLowerCase(Locale.ROOT)));
    }

    private boolean isNamedLast(Treaty treaty, String around) {
        return names(treaty).anyMatch(name -> around.lastIndexOf(name) >= 0 && around.length() - around.lastIndexOf(name) - name.length() <= LONGEST_REST);
    }

    /** How much of a treaty's name the words before the note have; the covenant and its protocol share volume and number. */
    private int named(Treaty treaty, String around) {
        return names(treaty).filter(around::contains).mapToInt(String::length).max().orElse(0);
    }

    private Stream<String> names(Treaty treaty) {
        return Stream.of(Treaty.ENGLISH, language).flatMap(code -> treaty.names().apply(code).stream()).map(name -> name.fixed().toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
