package reso.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A treaty as the United Nations Treaty Series has it.
 *
 * @param key as people call it, {@code UNTOC}, or its volume and number
 * @param volume of the series
 * @param number of registration; a protocol keeps its parent's, so only volume and number together name a treaty
 * @param lastNumber where several treaties stand under one name, else the same as {@code number}
 * @param date of adoption or conclusion
 * @param names by two-letter language code, looked up when asked for; in English always
 */
public record Treaty(String key, int volume, int number, int lastNumber, Optional<LocalDate> date, Function<String, Optional<TreatyName>> names) {
    /** The language that every treaty has a name in. */
    public static final String ENGLISH = "en";

    /** The name in the language where known, else in English. */
    public String name(String languageCode) {
        return names.apply(nameLanguage(languageCode)).map(TreatyName::text).orElse(key);
    }

    /** The code of the language that the name is in. */
    public String nameLanguage(String languageCode) {
        return names.apply(languageCode).isPresent() ? languageCode : ENGLISH;
    }

    boolean covers(int wanted) {
        return number <= wanted && wanted <= lastNumber;
    }
}
