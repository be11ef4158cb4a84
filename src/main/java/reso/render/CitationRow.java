package reso.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.catalogue.Links;
import reso.catalogue.Match;
import reso.catalogue.Treaty;
import reso.citation.Citation;
import reso.citation.Citation.Place;
import reso.citation.Symbol;
import reso.language.Language;
import reso.text.Position;

/**
 * One citation as every printer shows it.
 *
 * @param symbol under which the document is issued and linked; empty for treaties and where it is not certain
 * @param part the letter of the part that is cited, {@code A} of 217 A (III), where the symbol leaves it out; else empty
 * @param kind {@code resolution}, {@code decision}, {@code statement}, {@code document} or {@code treaty}
 * @param status {@code resolved}, {@code valid}, {@code ambiguous} or {@code unknown}
 * @param candidates the symbols that fit where several do
 * @param title in the language of the draft where it is known, else in English
 * @param titleLanguage the code of the language that the title is in
 * @param start line and column from 1, columns in code points
 * @param end the place after the last character
 */
public record CitationRow(Place place, Optional<String> symbol, String part, String kind, String status, List<String> candidates,
        Optional<String> title, String titleLanguage, Optional<LocalDate> date, Optional<String> url, Optional<CitedTreaty> treaty,
        Position start, Position end) {
    private static final String FALLBACK = "en";

    /** What is known of a cited treaty; name and registration may be empty. */
    public record CitedTreaty(String name, Citation.Series series, String volume, String registration) {

        /** {@code UNTS} or {@code LNTS}. */
        public String shortSeries() {
            return series == Citation.Series.UNITED_NATIONS ? "UNTS" : "LNTS";
        }
    }

    /** The symbol with the part that is cited, {@code A/RES/217(III)[A]}, as findings name it. */
    public Optional<String> canonical() {
        return symbol.map(whole -> part.isEmpty() ? whole : whole + "[" + part + "]");
    }

    static CitationRow of(Match match, CitedDraft draft) {
        return match.citation() instanceof Citation.Treaty treaty ? ofTreaty(match, treaty, draft) : ofDocument(match, draft);
    }

    private static CitationRow ofDocument(Match match, CitedDraft draft) {
        String language = draft.resolution().language().code();
        List<Symbol> symbols = symbols(match);
        Optional<Symbol> one = symbols.size() == 1 ? Optional.of(symbols.get(0)) : Optional.empty();
        Optional<Match.Resolved> known = match instanceof Match.Resolved resolved ? Optional.of(resolved) : Optional.empty();
        String part = one.filter(symbol -> symbol.isHistoric()).map(Symbol::part).orElse("");
        return new CitationRow(match.citation().place(), one.map(symbol -> symbol.issued().text()), part, kind(match, symbols),
                match.status(), symbols.size() > 1 ? symbols.stream().map(Symbol::text).toList() : List.of(),
                known.flatMap(k -> k.entry().titleOrEnglish(language)),
                known.flatMap(k -> k.entry().title(language)).isPresent() ? language : FALLBACK, known.flatMap(k -> k.entry().date()),
                one.filter(symbol -> !(match instanceof Match.Unknown)).flatMap(symbol -> draft.links().url(symbol, language)), Optional.empty(), start(match, draft), end(match, draft));
    }

    private static CitationRow ofTreaty(Match match, Citation.Treaty cited, CitedDraft draft) {
        Language language = draft.resolution().language();
        Optional<Treaty> known = match instanceof Match.ResolvedTreaty resolved ? Optional.of(resolved.treaty()) : Optional.empty();
        Optional<String> name = known.map(treaty -> treaty.name(language.code()));
        return new CitationRow(cited.place(), Optional.empty(), "", "treaty", match.status(), List.of(), name,
                known.map(treaty -> treaty.nameLanguage(language.code())).orElse(FALLBACK), known.flatMap(Treaty::date), known.map(treaty -> Links.volume(treaty.volume())),
                Optional.of(new CitedTreaty(name.orElse(""), cited.series(), cited.volume(), cited.registration())), start(match, draft), end(match, draft));
    }

    private static List<Symbol> symbols(Match match) {
        return match.fold(new Match.Cases<List<Symbol>>(resolved -> List.of(resolved.symbol()), treaty -> List.of(), Match.Valid::symbols,
                Match.Ambiguous::candidates, CitationRow::meant));
    }

    /** A number that no document can have is still read; it has no address. */
    private static List<Symbol> meant(Match.Unknown unknown) {
        return unknown.citation() instanceof Citation.Document document && document.isCertain() ? document.candidates() : List.of();
    }

    private static String kind(Match match, List<Symbol> symbols) {
        boolean decision = match.citation() instanceof Citation.Unreadable unreadable && unreadable.decision();
        Symbol.Kind unread = decision ? Symbol.Kind.DECISION : Symbol.Kind.RESOLUTION;
        List<Symbol> meant = symbols.isEmpty() && match.citation() instanceof Citation.Document document ? document.candidates() : symbols;
        return (meant.isEmpty() ? unread : meant.get(0).kind()).name().toLowerCase(Locale.ROOT);
    }

    private static Position start(Match match, CitedDraft draft) {
        return draft.resolution().source().positionAt(match.citation().span().start());
    }

    private static Position end(Match match, CitedDraft draft) {
        return draft.resolution().source().positionAt(match.citation().span().end());
    }
}
