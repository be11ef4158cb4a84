package reso.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import reso.citation.Symbol;

/**
 * What is known of a document.
 *
 * @param date of adoption, where known
 * @param basis how well the date is known
 * @param titles the title by two-letter language code, looked up when asked for
 */
public record Entry(Symbol symbol, Optional<LocalDate> date, Basis basis, Function<String, Optional<String>> titles) {

    /** What a date rests on, from the best to none. Published texts cite some resolutions with a wrong date, so CITED is weak. */
    public enum Basis {
        OFFICIAL, TEXT, KNOWN,
        /** An imported catalogue says so. */
        IMPORTED,
        CITED, NONE;

        static Basis of(String cell) {
            String word = cell.isEmpty() ? "none" : cell.split(" ", 2)[0];
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        /** Whether a draft that states another date is wrong. */
        public boolean isFirm() {
            return this != CITED && this != NONE;
        }
    }

    /** The title in one language, exactly. */
    public Optional<String> title(String languageCode) {
        return titles.apply(languageCode);
    }

    /** The title in the language, else in English. */
    public Optional<String> titleOrEnglish(String languageCode) {
        return title(languageCode).or(() -> title("en"));
    }
}
