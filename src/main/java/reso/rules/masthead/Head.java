package reso.rules.masthead;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.language.Dates;
import reso.language.Folded;
import reso.language.Ordinals;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Subject;

/** What rules ask of a masthead: the whole line that a field stands in, the symbol as it stands, the numbers in it. */
public final class Head {
    private static final Pattern NUMBER = Pattern.compile("/(\\d{1,4})(?=[/(\\s]|$)");
    private static final Pattern LIKE_A_SYMBOL = Pattern.compile("\\p{L}[\\p{L}\\p{N}.]{0,9}(?:[/\\\\]{1,2}[\\p{L}\\p{N}.()*-]{0,16}){1,9}");
    private static final Pattern YEAR = Pattern.compile("[/(]((?:19|20)\\d{2})(?=[/)]|$)");
    private static final int MOST_SPACES = 2;

    private Head() {}

    /** The line in which a field stands; empty where front matter gives the field. */
    public static Optional<Masthead.Line> line(Subject subject, Item item) {
        Masthead masthead = subject.resolution().masthead();
        return masthead.field(item).flatMap(field -> masthead.lines().stream()
                .filter(line -> line.span().start() <= field.span().start() && field.span().start() < line.span().end()).findFirst());
    }

    /** A line that is a symbol or was meant for one, whether it can be read or not. */
    public static Optional<Masthead.Line> symbolLine(Subject subject) {
        return line(subject, Item.SYMBOL).or(() -> subject.resolution().masthead().lines().stream().filter(line -> isLikeASymbol(line.value().strip())).findFirst());
    }

    private static boolean isLikeASymbol(String words) {
        String bare = words.replace(" ", "");
        return words.length() - bare.length() <= MOST_SPACES && bare.chars().anyMatch(Character::isDigit) && LIKE_A_SYMBOL.matcher(bare).matches();
    }

    /** The first number of the document's symbol, which is a session or a year; nothing for special sessions and symbols without one. */
    public static OptionalInt series(Subject subject) {
        String symbol = subject.resolution().masthead().value(Item.SYMBOL).orElse("");
        Matcher number = NUMBER.matcher(symbol);
        return number.find() && !symbol.contains("/S-") && !symbol.contains("/ES-") ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /** The year that the document's symbol carries. */
    public static Optional<Integer> year(Subject subject) {
        return subject.resolution().masthead().value(Item.SYMBOL).map(YEAR::matcher).filter(Matcher::find).map(year -> Integer.parseInt(year.group(1)));
    }

    /** The session that the session line counts, in words or figures; nothing for sessions named by their year. */
    public static Optional<Integer> session(Subject subject) {
        return subject.resolution().masthead().value(Item.SESSION).map(Folded::fold)
                .flatMap(line -> subject.language().ordinals().find(line)).map(Ordinals.Ordinal::value);
    }

    /** The day of issue, or the last of the days on which the body met. */
    public static Optional<LocalDate> date(Subject subject) {
        Masthead masthead = subject.resolution().masthead();
        return masthead.value(Item.DATE).filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse).or(() -> meeting(subject));
    }

    /** The last of the days on which the body met. */
    public static Optional<LocalDate> meeting(Subject subject) {
        return subject.resolution().masthead().value(Item.MEETING).flatMap(words -> new Dates(subject.language()).find(words));
    }
}
