package reso.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A treaty as the United Nations Treaty Series has it.
 *
 * @param volume of the series
 * @param number of registration; a protocol keeps its parent's, so only volume and number together name a treaty
 * @param lastNumber where several treaties stand under one name, else the same as {@code number}
 * @param date of adoption or conclusion
 * @param shortName as people call it, {@code UNTOC}
 */
public record Treaty(int volume, int number, int lastNumber, Optional<LocalDate> date, String shortName, String english, String french) {
    private static final String FRENCH = "fr";

    /** The name in French where asked for and known, else in English: treaties are registered in these two. */
    public String name(String languageCode) {
        return nameLanguage(languageCode).equals(FRENCH) ? french : english;
    }

    /** The code of the language that the name is in. */
    public String nameLanguage(String languageCode) {
        return languageCode.equals(FRENCH) && !french.isEmpty() ? FRENCH : "en";
    }

    boolean covers(int wanted) {
        return number <= wanted && wanted <= lastNumber;
    }
}
