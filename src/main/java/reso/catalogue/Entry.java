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
 * @param source where a user's catalogue has it from, with the day of the import; empty for what comes with the program
 */
public record Entry(Symbol symbol, Optional<LocalDate> date, Basis basis, Function<String, Optional<String>> titles, String source) {

    public Entry(Symbol symbol, Optional<LocalDate> date, Basis basis, Function<String, Optional<String>> titles) {
        this(symbol, date, basis, titles, "");
    }

    /** What a date rests on, from the best to none. Published texts cite some resolutions with a wrong date, so CITED is weak. */
    public enum Basis {
        OFFICIAL, TEXT, KNOWN,
        /** An imported catalogue says so. */
        IMPORTED,
        /** Several published texts cite it with this date, and hardly one with another. */
        AGREED,
        CITED, NONE;

        private static final int SEVERAL = 3;

        /** The word that data use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Basis of(String cell) {
            String[] words = cell.isEmpty() ? new String[] {"none"} : cell.split(" ", 2);
            boolean agreed = words.length > 1 && Integer.parseInt(words[1]) >= SEVERAL;
            return agreed ? AGREED : valueOf(words[0].toUpperCase(Locale.ROOT));
        }

        /** Whether the date was taken from the document or its record, not from others that cite it: then a day off is wrong too. */
        public boolean isOnRecord() {
            return this == OFFICIAL || this == TEXT || this == KNOWN || this == IMPORTED;
        }

        /** Whether a draft that states another date is wrong. */
        public boolean isFirm() {
            return this != CITED && this != NONE;
        }
    }

    /** This, with what another entry of the same document adds; a date that the other has firmly is not overruled by an import. */
    Entry over(Entry other) {
        boolean own = date.isPresent() && !isContradictedBy(other);
        return new Entry(symbol, own ? date : other.date, own ? basis : other.basis, language -> title(language).or(() -> other.title(language)), source);
    }

    /** Whether another entry of the same document has a firm date, and not this one. */
    public boolean isContradictedBy(Entry other) {
        return date.isPresent() && other.date.isPresent() && other.basis.isFirm() && !date.equals(other.date);
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
