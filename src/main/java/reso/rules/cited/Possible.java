package reso.rules.cited;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import reso.catalogue.Catalogue;
import reso.citation.Citation;
import reso.citation.Sessions;
import reso.citation.Symbol;
import reso.finding.Message;
import reso.language.Numerals;
import reso.rule.Subject;

/** What to say of a number that no document has: which numbers there are. */
public final class Possible {
    private static final List<String> NUMBERED_ALIKE = List.of("", "ga", "sc", "ecosoc", "hrc");

    private static final int LAST_ROMAN = 30;

    private Possible() {}

    /** Of a symbol that cannot be: its true session, what bears its number, or how far the numbers of its session go. */
    public static Message inPlaceOf(Subject subject, Cited cited) {
        Symbol symbol = cited.symbol();
        String text = cited.citation().text();
        if (symbol.isOfSpecialSession()) {
            boolean emergency = symbol.text().contains("ES-");
            return Message.of(emergency ? "CI103.emergency" : "CI103.special", cited.where(), text, Sessions.lastSpecial(symbol));
        }
        if (symbol.isHistoric() && (symbol.number() > Sessions.LAST_RUNNING || symbol.session() > LAST_ROMAN)) {
            return Message.of("CI103.roman", cited.where(), text, Sessions.LAST_RUNNING);
        }
        if (symbol.isHistoric()) {
            List<Integer> sessions = Sessions.sessionsOfAssembly(symbol.number());
            String romans = sessions.stream().limit(2).map(session -> Numerals.roman(session).toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
            return sessions.isEmpty() || sessions.size() > 2 ? Message.of("CI103", cited.where(), text)
                    : Message.of("CI103.session", cited.where(), text, symbol.number(), romans);
        }
        if (cited.isOf("sc")) {
            return council(cited.where(), text);
        }
        Optional<Symbol> twin = twin(symbol).filter(other -> subject.catalogue().find(other).isPresent());
        OptionalInt last = last(subject.catalogue(), symbol);
        return twin.map(other -> Message.of("CI103.resolution", cited.where(), text, other)).orElseGet(() -> last.isEmpty()
                ? Message.of("CI103", cited.where(), text) : Message.of("CI103.last", cited.where(), text, last.getAsInt()));
    }

    /** Of what could not be read at all; nothing where it may be a number of another body. */
    public static Optional<Message> inPlaceOf(Subject subject, Citation.Unreadable unreadable) {
        String where = Cited.where(unreadable);
        boolean assembly = unreadable.organ().equals("ga");
        if (unreadable.number() > 0 && unreadable.organ().equals("sc") && !unreadable.decision()) {
            return Optional.of(council(where, unreadable.text()));
        }
        if (unreadable.number() > 0 && assembly && unreadable.beside().date().filter(date -> date.value().getYear() > Sessions.LAST_RUNNING_YEAR).isPresent()) {
            return Optional.of(Message.of("CI103.running", where, unreadable.text()));
        }
        boolean unheld = Sessions.isNone(unreadable.session()) && NUMBERED_ALIKE.contains(unreadable.organ());
        boolean early = assembly && unreadable.session() > 0;
        return unheld || early ? Optional.of(Message.of("CI103.sessions", where, unreadable.text(), latest(subject))) : Optional.empty();
    }

    private static Message council(String where, String text) {
        int last = Sessions.lastOfSecurityCouncil();
        return Message.of("CI103.council", where, text, last, Sessions.yearOfSecurityCouncil(last));
    }

    private static int latest(Subject subject) {
        return Sessions.sessionOpeningIn(subject.catalogue().lastYear() - Catalogue.YEARS_OF_USE);
    }

    /** The resolution under the number of a decision. */
    private static Optional<Symbol> twin(Symbol symbol) {
        return symbol.kind() == Symbol.Kind.DECISION ? Symbol.parse(symbol.text().replace("/DEC/", "/RES/")) : Optional.empty();
    }

    /** The highest number that the catalogue has of the same session or year. */
    private static OptionalInt last(Catalogue catalogue, Symbol symbol) {
        int[] last = {-1};
        catalogue.forEach(entry -> {
            Symbol other = entry.symbol();
            boolean same = other.kind() == symbol.kind() && other.organ().equals(symbol.organ()) && other.session() == symbol.session()
                    && other.year() == symbol.year() && !other.isOfSpecialSession();
            last[0] = same ? Math.max(last[0], other.number()) : last[0];
        });
        return last[0] < 0 ? OptionalInt.empty() : OptionalInt.of(last[0]);
    }
}
