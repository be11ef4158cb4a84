package reso.rules.cited;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reso.catalogue.Entry;
import reso.catalogue.Match;
import reso.citation.Citation;
import reso.citation.Symbol;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Subject;
import reso.text.Span;

/** A citation of which it is certain what document it means, be there one or not. */
public record Cited(Citation.Document citation, Symbol symbol, Optional<Entry> entry) {

    /** All of them in reading order. */
    public static List<Cited> in(Subject subject) {
        return subject.matches().stream().flatMap(Cited::of).toList();
    }

    private static Stream<Cited> of(Match match) {
        if (!(match.citation() instanceof Citation.Document document)) {
            return Stream.empty();
        }
        if (match instanceof Match.Resolved resolved) {
            return Stream.of(new Cited(document, resolved.symbol(), Optional.of(resolved.entry())));
        }
        List<Symbol> meant = match instanceof Match.Valid valid ? valid.symbols() : match instanceof Match.Unknown ? document.candidates() : List.of();
        return meant.stream().limit(1).map(symbol -> new Cited(document, symbol, Optional.empty()));
    }

    public boolean isResolution() {
        return symbol.kind() == Symbol.Kind.RESOLUTION;
    }

    public boolean isOf(String organ) {
        return symbol.organ().equals(organ);
    }

    public boolean isNamed(Citation.Naming naming) {
        return citation.beside().naming() == naming;
    }

    public boolean isInNote() {
        return isInNote(citation);
    }

    public static boolean isInNote(Citation citation) {
        return !citation.place().in().isEmpty();
    }

    /** Where the words stand as a message says it: the note, else the paragraph. */
    public String where() {
        return where(citation);
    }

    public static String where(Citation citation) {
        return isInNote(citation) ? citation.place().in() : citation.place().address();
    }

    /** The number as sentences write it, without organ or prefix: {@code 70/1}, {@code 217 A (III)}. */
    public String number() {
        String text = symbol.text().substring(symbol.text().lastIndexOf(symbol.isHistoric() || symbol.organ().equals("sc") ? "/" : "RES/") + 1);
        String bare = text.startsWith("ES/") ? text.substring(3) : text;
        return symbol.isHistoric() ? historic(bare) : bare;
    }

    private String historic(String text) {
        String part = symbol.part().isEmpty() ? "" : " " + symbol.part();
        int open = text.indexOf('(');
        return text.substring(0, open) + part + " " + text.substring(open, text.indexOf(')') + 1);
    }

    public Finding finding(RuleInfo rule, Message message, Span span) {
        return Finding.of(rule, message, citation.place().address(), span);
    }

    public Finding finding(RuleInfo rule, Message message) {
        return finding(rule, message, citation.span());
    }
}
