package reso.citation;

import java.time.LocalDate;
import java.util.List;
import reso.language.CitationWords.Role;

/** Something in a text that a citation may be made of, with its place in the {@link Script}. */
sealed interface Mark {
    int start();

    int end();

    record Term(int start, int end, Role role, String value) implements Mark {

        boolean is(Role wanted) {
            return role == wanted;
        }

        boolean isNoun() {
            return switch (role) {
                case RESOLUTION, DECISION, OWN_RESOLUTION, OWN_DECISION -> true;
                default -> false;
            };
        }

        boolean isDecision() {
            return role == Role.DECISION || role == Role.OWN_DECISION;
        }

        /** Whether it may stand between a number and the date of what it numbers. */
        boolean leadsToDate() {
            return switch (role) {
                case DATED, DATE_JOIN, ORGAN, OWN -> true;
                default -> false;
            };
        }

        boolean isOwn() {
            return role == Role.OWN || role == Role.OWN_RESOLUTION || role == Role.OWN_DECISION;
        }
    }

    /** A document symbol in full. */
    record Full(int start, int end, Symbol symbol) implements Mark {}

    /** A date in full. */
    record Day(int start, int end, LocalDate date) implements Mark {}

    /** A number as resolutions have it. */
    record Figure(int start, int end, Form form, String session, int first, int second, List<Part> parts) implements Mark {

        /** How a number is built. */
        enum Form {
            /** {@code 70/1}, {@code 2015/19} */
            SLASH,
            /** {@code S-20/2} */
            SPECIAL,
            /** {@code 217 A (III)}; {@code second} is the session */
            ROMAN,
            /** {@code 1325 (2000)} */
            YEAR,
            /** {@code XII/5}, as conferences of parties count their sessions */
            ROMAN_SLASH,
            /** {@code 1325}, the year left out or said in words; then {@code second} is the year, else -1 */
            BARE
        }

        /** The letter of a part, {@code A}, or a range of them, {@code A-C}. */
        record Part(String letters, int start, int end) {}

        boolean isYearFirst() {
            return form == Form.SLASH && first >= 1946;
        }
    }
}
