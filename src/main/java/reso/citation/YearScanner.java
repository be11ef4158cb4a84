package reso.citation;

import java.util.Optional;
import java.util.OptionalInt;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

/** Reads the year that stands beside a number in words, without a day: «1325 of 2000», «1325 от 2000 года», «2000年第1325号». */
final class YearScanner {
    private static final int DIGITS = 4;
    private static final int LAST_YEAR = 2099;
    private final Script script;
    private final CitationWords words;

    /** A year and where its words end. */
    record Stated(int year, int end) {}

    YearScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
    }

    /** The year behind the number that ends at {@code end}: a word must say that it is one. */
    Optional<Stated> after(int end) {
        int comma = script.skipSpace(end);
        int from = script.skipSpace(script.at(comma) == ',' || script.at(comma) == '\u060C' ? comma + 1 : comma);
        Optional<Word> word = words.at(script.text(), from, Role.OF_YEAR);
        int at = word.map(w -> script.skipSpace(w.end())).orElse(from);
        OptionalInt year = from == end ? OptionalInt.empty() : year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> closing = words.at(script.text(), script.skipSpace(at + DIGITS), Role.YEAR_AFTER);
        return word.isPresent() || closing.isPresent() ? Optional.of(new Stated(year.getAsInt(), closing.map(Word::end).orElse(at + DIGITS))) : Optional.empty();
    }

    /** The year before the sign of the number that begins at {@code at}, where numbers have such a sign. */
    OptionalInt before(int at) {
        int sign = words.at(script.text(), at - 1, Role.BEFORE).isPresent() ? script.trimSpace(at - 1) : -1;
        boolean marked = sign > DIGITS && words.at(script.text(), sign - 1, Role.YEAR_AFTER).isPresent();
        return marked ? year(script.trimSpace(sign - 1) - DIGITS) : OptionalInt.empty();
    }

    private OptionalInt year(int at) {
        boolean alone = at >= 0 && script.digitsEnd(at, DIGITS + 1) == at + DIGITS && !script.isDigit(at - 1) && "/-(".indexOf(script.at(at + DIGITS)) < 0;
        int year = alone ? script.number(at, at + DIGITS) : -1;
        return year >= NumberForm.FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
